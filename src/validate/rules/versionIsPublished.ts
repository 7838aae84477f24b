import { compareVersions, isKnownVersion, latestVersion, versionParts, versions } from '../../spec/versions.js';
import type { Rule } from '../rule.js';

/** The version is text and one that was published; a frozen one can no longer be. Spec: flow-json.md 1, 12.2, README 16, 21. */
export const versionIsPublished: Rule = ({ report }) => ({
  Flow({ value: { version }, runsAs }) {
    if (version === undefined) return report('version-missing', '', { runsAs });
    if (typeof version !== 'string' || !versionParts(version)) return report('version-malformed', '/version', { runsAs });
    if (!isKnownVersion(version)) {
      const isNewer = compareVersions(version, latestVersion) > 0;
      return report(isNewer ? 'version-newer' : 'version-unknown', '/version', { version, runsAs });
    }
    const row = versions[version];
    if ('frozen' in row) report('version-frozen', '/version', { version, frozen: row.frozen });
  },
});
