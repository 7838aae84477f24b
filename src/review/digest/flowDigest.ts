import type { FlowDocument } from '../../document/flowDocument.js';
import { rememberedBy } from '../../document/rememberedBy.js';
import { digestOf } from './digestOf.js';
import { screenInputs } from './screenInputs.js';

/** What identifies one version of one screen. */
export interface ScreenDigest {
  readonly id: string;
  readonly pointer: string;
  /** 64 hexadecimal digits. Changes exactly when something changes that the screen's rendering or behaviour depends on. */
  readonly digest: string;
}

/** What identifies one version of a Flow. Plain data. */
export interface FlowDigest {
  /** 64 hexadecimal digits: SHA-256 over the RFC 8785 form of the whole document. */
  readonly flow: string;
  /** In document order. */
  readonly screens: readonly ScreenDigest[];
}

/**
 * Says by digests which version of a Flow this is, as a whole and screen by screen. White space, the order of keys and the
 * spelling of numbers and strings change nothing; any other change of the document changes `flow`.
 */
export const flowDigest: (document: FlowDocument) => FlowDigest = rememberedBy((document) => ({
  flow: digestOf(document.value),
  screens: screenInputs(document).map(({ id, pointer, inputs }) => ({ id, pointer, digest: digestOf(inputs) })),
}));
