/** A pair of WhatsApp's own colours whose contrast lies under what WCAG asks for text. */
export interface ContrastException {
  readonly text: string;
  readonly on: string;
  /** As measured. */
  readonly ratio: number;
  readonly where: string;
}

/**
 * Colours of WhatsApp that stay exact although their contrast is under 4.5:1; the themes darken them under
 * `prefers-contrast: more`. The only place where the contrast rule has exceptions. Spec: README 45.
 */
export const contrastExceptions: readonly ContrastException[] = [
  { text: '#ffffff', on: '#1daa61', ratio: 3.01, where: 'label of the Footer and other main buttons, light' },
  { text: '#1b8755', on: '#f5f5f5', ratio: 4.14, where: 'links on the grey sheet of iOS, light' },
  { text: '#1daa61', on: '#f5f5f5', ratio: 2.76, where: 'Cancel on the grey sheet of iOS, light' },
  { text: '#ea0038', on: '#f5f5f5', ratio: 4.22, where: 'messages below a card on the grey sheet of iOS, light' },
  { text: '#c7c7c9', on: '#ffffff', ratio: 1.68, where: '“Optional” in an empty field of iOS, light; the label says it too' },
  { text: '#757778', on: '#2a2c2c', ratio: 3.12, where: 'the same, dark' },
  { text: '#fb5061', on: '#2a2c2c', ratio: 4.29, where: 'messages in a card of iOS, dark' },
];

interface ContrastData {
  readonly fgColor?: string;
  readonly bgColor?: string;
}

function isKnown(data: unknown): boolean {
  // What axe keeps with a result of this check; it types it as unknown.
  const { fgColor, bgColor } = (data ?? {}) as ContrastData;
  return contrastExceptions.some(({ text, on }) => text === fgColor?.toLowerCase() && on === bgColor?.toLowerCase());
}

/** Leaves the known pairs out of what axe found; every other pair still fails. */
export const contrastCheck = {
  id: 'color-contrast',
  after: <R extends { readonly data?: unknown }>(results: readonly R[]) => results.filter(({ data }) => !isKnown(data)),
};
