import type { Rule } from '../rule.js';
// flow-json.md 1, 12
import { versionIsPublished } from './versionIsPublished.js';
// flow-json.md 14
import { screensFitFlow } from './screensFitFlow.js';
// flow-json.md 2
import { screenHasId } from './screenHasId.js';
import { screenIdIsUnique } from './screenIdIsUnique.js';
import { screenIdIsFree } from './screenIdIsFree.js';
import { screenHasTitle } from './screenHasTitle.js';
// flow-json.md 14, README 4
import { componentsFitScreen } from './componentsFitScreen.js';
// components.md 2, 3
import { componentIsObject } from './componentIsObject.js';
import { componentIsKnown } from './componentIsKnown.js';
import { componentFitsVersion } from './componentFitsVersion.js';
// flow-json.md 10, 11
import { navigateTargetExists } from './navigateTargetExists.js';
// flow-json.md 4, 5
import { referencedScreenExists } from './referencedScreenExists.js';
import { referencedFieldExists } from './referencedFieldExists.js';
import { referencedDataExists } from './referencedDataExists.js';
import { textIsInterpolated } from './textIsInterpolated.js';
// flow-json.md 6, 7
import { expressionIsReadable } from './expressionIsReadable.js';

/** Every rule, in the order of the specification. */
export const rules: readonly Rule[] = [
  versionIsPublished, screensFitFlow, screenHasId, screenIdIsUnique, screenIdIsFree, screenHasTitle, componentsFitScreen,
  componentIsObject, componentIsKnown, componentFitsVersion, navigateTargetExists,
  referencedScreenExists, referencedFieldExists, referencedDataExists, textIsInterpolated, expressionIsReadable,
];
