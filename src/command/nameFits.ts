/** Whether a step of a path is a pattern and not a name. */
export function isPattern(step: string): boolean {
  return /[*?]/.test(step);
}

/**
 * Whether a name fits one step of a pattern: `*` is any number of characters, `?` is one; a dot in front must be written. Takes at
 * most pattern times name steps, whatever the pattern is, since only the last `*` is ever tried again.
 */
export function nameFits(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  const [wanted, given] = [[...pattern], [...name]];
  let want = 0;
  let at = 0;
  let star = -1;
  let retry = 0;
  while (at < given.length) {
    if (wanted[want] === '*') {
      star = want;
      retry = at;
      want += 1;
    } else if (wanted[want] === '?' || wanted[want] === given[at]) {
      want += 1;
      at += 1;
    } else if (star >= 0) {
      retry += 1;
      at = retry;
      want = star + 1;
    } else {
      return false;
    }
  }
  return wanted.slice(want).every((one) => one === '*');
}
