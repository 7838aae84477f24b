import { compareVersions, latestVersion, versionParts, versions, type KnownVersion } from '../../spec/versions.js';
import type { Rule } from '../rule.js';

/** The version is not the oldest that can still be published, and so the next to be frozen. Spec: flow-json.md 12.2. */
export const versionStays: Rule = ({ report }) => ({
  Flow({ version, runsAs }) {
    const active = (Object.keys(versions) as KnownVersion[]).filter((each) => versions[each].state === 'active').sort(compareVersions);
    const [oldest] = active;
    if (version !== oldest || runsAs !== oldest || majorOf(oldest) >= majorOf(latestVersion)) return;
    report('version-ageing', '/version', { version: oldest, latest: latestVersion });
  },
});

const majorOf = (version: string): number => versionParts(version)?.[0] ?? 0;
