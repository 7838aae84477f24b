import type { Rule } from './rule.js';
// flow-json.md 5
import { textIsInterpolated } from './rules/textIsInterpolated.js';
import { referenceIsSpelled } from './rules/referenceIsSpelled.js';
import { dataIsBound } from './rules/dataIsBound.js';
// flow-json.md 7, 8
import { branchIsReached } from './rules/branchIsReached.js';
// components.md 3, 5, 6
import { textFitsLimit } from './rules/textFitsLimit.js';
import { patternRunsEverywhere } from './rules/patternRunsEverywhere.js';
import { imagesAreEmbedded } from './rules/imagesAreEmbedded.js';
import { exampleItemsFit } from './rules/exampleItemsFit.js';
import { imageIsDescribed } from './rules/imageIsDescribed.js';
import { colorStandsOut } from './rules/colorStandsOut.js';
// flow-json.md 12.2
import { versionStays } from './rules/versionStays.js';
// flow-json.md 14
import { payloadStaysSmall } from './rules/payloadStaysSmall.js';
import { flowFitsProvider } from './rules/flowFitsProvider.js';

/** Rules for advice that WhatsApp does not give. */
export const adviceRuleList: readonly Rule[] = [
  textIsInterpolated, referenceIsSpelled, dataIsBound, branchIsReached, textFitsLimit, patternRunsEverywhere, imagesAreEmbedded, exampleItemsFit, imageIsDescribed, colorStandsOut, versionStays,
  payloadStaysSmall, flowFitsProvider,
];
