/** Sets the host's values of `--flow-*` on an element, in place of those set before. Other names are none of its business. */
export function applyTheme(element: HTMLElement, theme: { readonly [name: string]: string }): void {
  for (const name of Array.from(element.style)) if (name.startsWith('--flow-')) element.style.removeProperty(name);
  for (const [name, value] of Object.entries(theme)) if (name.startsWith('--flow-')) element.style.setProperty(name, value);
}
