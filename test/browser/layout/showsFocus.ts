/** Whether a reader sees that a control has the focus: an outline around it, or around the box it stands in. */
export function showsFocus(control: HTMLElement): boolean {
  const root = control.closest('[data-flow-type]');
  for (let element: HTMLElement | null = control; element && element !== root; element = element.parentElement) {
    if (isOutlined(element)) return true;
  }
  // Only a child may draw it in the control's place, such as the disc of a day.
  return [...control.querySelectorAll<HTMLElement>('*')].some(isOutlined);
}

function isOutlined(element: HTMLElement): boolean {
  // A forced palette draws an outline in a colour of its own, also one that is written as transparent.
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
}
