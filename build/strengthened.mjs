// @ts-check

/** Matches nothing that exists; weighs two classes. */
const weight = ':not(.flow_.flow_)';

/** Splits a list of selectors at its own commas, not at those inside of brackets. @param {string} list */
function selectorsOf(list) {
  let depth = 0;
  let start = 0;
  const found = [];
  for (let at = 0; at < list.length; at++) {
    if (list[at] === '(') depth++;
    else if (list[at] === ')') depth--;
    else if (list[at] === ',' && depth === 0) {
      found.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, list.slice(start)];
}

/**
 * Makes every rule of a class as much stronger as two classes are, so that what a page says of `.prose li` or `[type=button]` does not
 * reach inside. All alike, so that they stand to each other as before; a rule inside `:where()` stays as weak as it was written.
 * @param {string} css as vanilla-extract writes it, selector and bracket on one line
 */
export function strengthened(css) {
  return css.replace(/^([^@{}\n]*\.flow_[^{}]*)\{/gm, (_, list) => `${selectorsOf(list).map((one) => (one.trim().startsWith(':where(') ? one : one.replace(/\.flow_\w+/, (name) => name + weight))).join(',')}{`);
}
