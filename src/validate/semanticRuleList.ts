import type { Rule } from './rule.js';
// flow-json.md 2, 10.4
import { screenIdIsUnique } from './rules/screenIdIsUnique.js';
import { screenIdIsFree } from './rules/screenIdIsFree.js';
import { flowHasEnd } from './rules/flowHasEnd.js';
import { terminalFooterEndsFlow } from './rules/terminalFooterEndsFlow.js';
import { sensitiveNamesFields } from './rules/sensitiveNamesFields.js';
import { namesAreUnique } from './rules/namesAreUnique.js';
// flow-json.md 14, README 4, 6
import { screensFitFlow } from './rules/screensFitFlow.js';
import { componentsFitScreen } from './rules/componentsFitScreen.js';
import { componentTypesFitScreen } from './rules/componentTypesFitScreen.js';
import { componentTypesFitFlow } from './rules/componentTypesFitFlow.js';
import { minimumIsBelowMaximum } from './rules/minimumIsBelowMaximum.js';
import { componentsStandAlone } from './rules/componentsStandAlone.js';
// flow-json.md 10, 11
import { endpointIsDeclared } from './rules/endpointIsDeclared.js';
import { routingModelNamesScreens } from './rules/routingModelNamesScreens.js';
import { routingModelIsForward } from './rules/routingModelIsForward.js';
import { routingModelIsComplete } from './rules/routingModelIsComplete.js';
import { navigationConnectsScreens } from './rules/navigationConnectsScreens.js';
import { flowHasEntry } from './rules/flowHasEntry.js';
import { navigateTargetExists } from './rules/navigateTargetExists.js';
import { navigateLeadsAway } from './rules/navigateLeadsAway.js';
import { completeIsTerminal } from './rules/completeIsTerminal.js';
import { navigatePayloadFits } from './rules/navigatePayloadFits.js';
import { updateDataFits } from './rules/updateDataFits.js';
import { payloadCarriesFiles } from './rules/payloadCarriesFiles.js';
import { selectHandlerStandsOnce } from './rules/selectHandlerStandsOnce.js';
// flow-json.md 4, 5
import { dataSchemaIsSound } from './rules/dataSchemaIsSound.js';
import { exampleFitsSchema } from './rules/exampleFitsSchema.js';
import { referenceLeadsSomewhere } from './rules/referenceLeadsSomewhere.js';
import { payloadReferencesExist } from './rules/payloadReferencesExist.js';
import { boundDataFits } from './rules/boundDataFits.js';
import { textItemsAreStatic } from './rules/textItemsAreStatic.js';
// flow-json.md 6, 7
import { expressionIsReadable } from './rules/expressionIsReadable.js';
import { expressionNamesExist } from './rules/expressionNamesExist.js';
import { expressionTypesFit } from './rules/expressionTypesFit.js';
import { conditionIsSound } from './rules/conditionIsSound.js';
import { branchesAreFilled } from './rules/branchesAreFilled.js';
import { branchesNestWithinLimit } from './rules/branchesNestWithinLimit.js';
import { branchesShareFooter } from './rules/branchesShareFooter.js';
// flow-json.md 9.1
import { inputsStandInForm } from './rules/inputsStandInForm.js';
import { formValuesFit } from './rules/formValuesFit.js';
// components.md 5, 6
import { datesFitRange } from './rules/datesFitRange.js';
import { calendarFitsMode } from './rules/calendarFitsMode.js';
import { navigationListIsSound } from './rules/navigationListIsSound.js';
import { imageIsNoAddress } from './rules/imageIsNoAddress.js';

/** Rules about what the parts of a document say to each other. Order of the specification. Spec: flow-json.md 13.2. */
export const semanticRuleList: readonly Rule[] = [
  screenIdIsUnique, screenIdIsFree, screensFitFlow, componentsFitScreen,
  flowHasEnd, terminalFooterEndsFlow, sensitiveNamesFields, namesAreUnique, componentTypesFitScreen, componentTypesFitFlow, minimumIsBelowMaximum,
  componentsStandAlone,
  endpointIsDeclared, routingModelNamesScreens, routingModelIsForward, routingModelIsComplete, navigationConnectsScreens, flowHasEntry,
  navigateTargetExists, navigateLeadsAway, completeIsTerminal, navigatePayloadFits, updateDataFits, payloadCarriesFiles, selectHandlerStandsOnce,
  dataSchemaIsSound, exampleFitsSchema,
  referenceLeadsSomewhere, payloadReferencesExist, boundDataFits, textItemsAreStatic,
  expressionIsReadable, expressionNamesExist, expressionTypesFit, conditionIsSound, branchesAreFilled, branchesNestWithinLimit, branchesShareFooter,
  inputsStandInForm, formValuesFit, datesFitRange, calendarFitsMode, navigationListIsSound, imageIsNoAddress,
];
