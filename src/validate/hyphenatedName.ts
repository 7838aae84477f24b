const hyphenated = /\$\{(?:screen\.[A-Za-z_]+\.)?(?:data|form)\.[\w.]*-[\w.-]*\}?/;

/** The first reference of a backtick expression whose name has a hyphen, which reads as a subtraction there. Spec: flow-json.md 6.1. */
export function hyphenatedName(text: string): string | undefined {
  return hyphenated.exec(text)?.[0];
}
