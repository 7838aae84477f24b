import { dataApiVersions } from '../../spec/structure.js';
import { compareVersions } from '../../spec/versions.js';
import type { Rule } from '../rule.js';

/** The version of the data API is one that goes with the version of the document. Spec: flow-json.md 1, 12.3. */
export const dataApiVersionFits: Rule = ({ report, document: { runsAs } }) => ({
  Flow({ value: { data_api_version: version } }) {
    if (version === undefined) return;
    const allowed = Object.entries(dataApiVersions).flatMap(([api, since]) => (compareVersions(since, runsAs) <= 0 ? [api] : []));
    if (typeof version === 'string' && allowed.includes(version)) return;
    report('data-api-version-unknown', '/data_api_version', { allowed: allowed.map((api) => `"${api}"`).join(' or '), version: runsAs });
  },
});
