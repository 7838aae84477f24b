/**
 * Turns the wheels of an iPhone to a date by typing it, and takes it if they let it stand. False where a calendar is open instead.
 */
export async function turnWheels(page: HTMLElement, date: string, keyboard: (keys: string) => Promise<unknown>): Promise<boolean> {
  const wheel = (part: string) => page.querySelector<HTMLElement>(`[data-part="${part}-wheel"]`);
  if (!wheel('year')) return false;
  const [year, month, day] = date.split('-').map(Number);
  const wanted = { year, month, day };
  for (const [part, value] of Object.entries(wanted)) {
    wheel(part)?.focus();
    await keyboard(String(value));
  }
  const stands = Object.entries(wanted).every(([part, value]) => wheel(part)?.getAttribute('aria-valuenow') === String(value));
  if (stands) await keyboard('{Enter}');
  return true;
}
