/** Angle between two rows on the drum, in radians. */
const step = Math.PI / 9;

/** Draws the rows of a wheel as on a drum that is seen from the front: the further from the middle, the flatter and the closer. */
export function bendRows(wheel: HTMLElement, height: number): void {
  const middle = wheel.scrollTop / height;
  const near = Math.PI / 2 / step;
  const rows = wheel.firstElementChild?.children ?? [];
  for (let index = Math.max(0, Math.floor(middle - near) - 1); index <= Math.min(rows.length - 1, middle + near + 1); index++) {
    const words = rows[index]?.firstElementChild as HTMLElement | null | undefined;
    const away = index - middle;
    const angle = away * step;
    const shift = height * (Math.sin(angle) / step - away);
    words?.style.setProperty('transform', Math.abs(away) < near ? `translateY(${shift.toFixed(2)}px) scaleY(${Math.cos(angle).toFixed(3)})` : 'scaleY(0)');
  }
}
