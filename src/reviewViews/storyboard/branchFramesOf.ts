import type { FlowDocument } from '../../document/flowDocument.js';
import { rememberedBy } from '../../document/rememberedBy.js';
import { branchFrames, type BranchFrames } from '../../review/frames/branchFrames.js';
import { enumerateWalks } from '../../review/walks/enumerateWalks.js';

/** The frames of a document's branches, looked for once, whoever asks. */
export const branchFramesOf: (document: FlowDocument) => Promise<BranchFrames> = rememberedBy((document: FlowDocument) => enumerateWalks(document).then((plan) => branchFrames(document, plan)));
