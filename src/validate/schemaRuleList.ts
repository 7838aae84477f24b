import type { Rule } from './rule.js';
// flow-json.md 1, 12
import { versionIsPublished } from './rules/versionIsPublished.js';
import { dataApiVersionFits } from './rules/dataApiVersionFits.js';
import { dataChannelIsGone } from './rules/dataChannelIsGone.js';
import { routesAreSpelled } from './rules/routesAreSpelled.js';
// flow-json.md 1 to 3, components.md 4 to 8
import { propertyIsKnown } from './rules/propertyIsKnown.js';
import { propertyIsGiven } from './rules/propertyIsGiven.js';
import { propertyHasType } from './rules/propertyHasType.js';
import { valueIsListed } from './rules/valueIsListed.js';
import { numberFitsLimits } from './rules/numberFitsLimits.js';
import { listFitsLimits } from './rules/listFitsLimits.js';
import { textIsNotBlank } from './rules/textIsNotBlank.js';
import { nameIsStatic } from './rules/nameIsStatic.js';
// flow-json.md 2
import { screenHasId } from './rules/screenHasId.js';
import { screenIdIsSpelled } from './rules/screenIdIsSpelled.js';
import { screenHasTitle } from './rules/screenHasTitle.js';
import { successIsTerminal } from './rules/successIsTerminal.js';
import { sensitiveNamesSomething } from './rules/sensitiveNamesSomething.js';
// flow-json.md 3
import { layoutIsKnown } from './rules/layoutIsKnown.js';
// flow-json.md 4
import { dataEntryIsComplete } from './rules/dataEntryIsComplete.js';
// flow-json.md 8
import { caseKeyIsSpelled } from './rules/caseKeyIsSpelled.js';
import { switchReadsValue } from './rules/switchReadsValue.js';
// flow-json.md 10
import { actionIsAllowed } from './rules/actionIsAllowed.js';
import { actionHasKeys } from './rules/actionHasKeys.js';
import { nextNamesScreen } from './rules/nextNamesScreen.js';
import { linkIsAddress } from './rules/linkIsAddress.js';
import { listScreenIsNotTerminal } from './rules/listScreenIsNotTerminal.js';
// components.md 2, 3
import { componentIsObject } from './rules/componentIsObject.js';
import { componentIsKnown } from './rules/componentIsKnown.js';
import { componentFitsVersion } from './rules/componentFitsVersion.js';
import { componentIsPlaced } from './rules/componentIsPlaced.js';
// components.md 5, 6
import { captionsGoTogether } from './rules/captionsGoTogether.js';
import { patternIsExplained } from './rules/patternIsExplained.js';
import { itemsHaveImageOrColor } from './rules/itemsHaveImageOrColor.js';
import { colorIsHex } from './rules/colorIsHex.js';
import { initialValueIsOne } from './rules/initialValueIsOne.js';

/** Rules about the form of a document, which are asked first. Order of the specification. Spec: flow-json.md 13.2. */
export const schemaRuleList: readonly Rule[] = [
  versionIsPublished, dataApiVersionFits, dataChannelIsGone, routesAreSpelled,
  propertyIsKnown, propertyIsGiven, propertyHasType, valueIsListed, numberFitsLimits, listFitsLimits, textIsNotBlank, nameIsStatic,
  screenHasId, screenIdIsSpelled, screenHasTitle, successIsTerminal, sensitiveNamesSomething, layoutIsKnown, dataEntryIsComplete,
  caseKeyIsSpelled, switchReadsValue, actionIsAllowed, actionHasKeys, nextNamesScreen, linkIsAddress, listScreenIsNotTerminal,
  componentIsObject, componentIsKnown, componentFitsVersion, componentIsPlaced,
  captionsGoTogether, patternIsExplained, itemsHaveImageOrColor, colorIsHex, initialValueIsOne,
];
