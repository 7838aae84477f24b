import type { CheckReport } from '../../../src/command/checkReport.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';
import { ruleFixture } from '../../support/ruleFixture.js';

const findingsOf = (rule: string) => validateFlow(ruleFixture(rule).bad);

/** A report with a finding of each severity, one with another place, a file without findings and one that could not be read. */
export const report: CheckReport = {
  checked: [
    { file: 'flows/a b.json', findings: findingsOf('screen-id-duplicate') },
    { file: 'flows/warned.json', findings: findingsOf('branch-constant') },
    { file: 'flows/advised.json', findings: findingsOf('alt-text-missing') },
    { file: 'flows/good.json', findings: [] },
  ],
  unreadable: [{ file: 'flows/none.json', problem: 'does not exist' }],
};
