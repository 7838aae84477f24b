const dayLength = 86_400_000;
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** How far local time in a zone is ahead of UTC at an instant, in milliseconds; zones without a name count as UTC. */
function offsetOf(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone, calendar: 'gregory', hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
  }).formatToParts(instant);
  const at = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const local = new Date(0);
  local.setUTCFullYear(at('year'), at('month') - 1, at('day'));
  local.setUTCHours(at('hour'), at('minute'), at('second'));
  return local.getTime() - Math.floor(instant / 1_000) * 1_000;
}

/** The calendar day in a zone at an instant, as `YYYY-MM-DD`. */
export function dayAt(instant: number, zone: string): string {
  const local = new Date(instant + offsetOf(zone, instant));
  return `${pad(local.getUTCFullYear(), 4)}-${pad(local.getUTCMonth() + 1, 2)}-${pad(local.getUTCDate(), 2)}`;
}

/** The first instant of a day in a zone; where the clock skips midnight, the instant behind the skip. */
export function startOfDay(date: string, zone: string): number {
  const midnight = Date.parse(date);
  const either = [midnight - offsetOf(zone, midnight - dayLength), midnight - offsetOf(zone, midnight + dayLength)].sort((a, b) => a - b);
  return either.find((instant) => dayAt(instant, zone) === date) ?? midnight;
}
