import { joinPointer } from '../../document/pointer.js';
import { compareVersions } from '../../spec/versions.js';
import { rowOf } from '../rowOf.js';
import type { Rule } from '../rule.js';

/** A component exists in the version of the document. Spec: components.md 2. */
export const componentFitsVersion: Rule = ({ report, document: { runsAs } }) => ({
  Component({ type, pointer }) {
    const since = type === undefined ? undefined : rowOf(type)?.since;
    if (type === undefined || since === undefined || compareVersions(since, runsAs) <= 0) return;
    report('component-too-new', joinPointer(pointer, 'type'), { type, since, version: runsAs });
  },
});
