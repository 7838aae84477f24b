import type { Container } from '../../document/componentsOf.js';
import type { ComponentRow, Version } from '../../spec/row.js';
import { compareVersions } from '../../spec/versions.js';
import { rowOf } from '../rowOf.js';
import type { Rule } from '../rule.js';

/** Components stand where their version lets them. Spec: flow-json.md 7 to 9.1, components.md 3, README 39, 40. */
export const componentIsPlaced: Rule = ({ report, document: { runsAs } }) => ({
  Component({ type, pointer, container, inForm }) {
    const row = type === undefined ? undefined : rowOf(type);
    if (type === undefined || row === undefined || compareVersions(row.since, runsAs) > 0) return;
    if (!mayStandIn(row, container, runsAs)) report('component-misplaced', pointer, { type, container });
    else if (!inForm && row.mustBeInFormUntil && compareVersions(runsAs, row.mustBeInFormUntil) <= 0) report('input-outside-form', pointer, { type, until: row.mustBeInFormUntil });
    else if (row.value === 'files' && (container === 'If' || container === 'Switch')) report('picker-in-branch', pointer, { type, container });
  },
});

function mayStandIn({ places }: ComponentRow, container: Container, runsAs: Version): boolean {
  if (container === 'screen') return true;
  const since = places[container === 'Form' ? 'form' : container === 'If' ? 'if' : 'switch'];
  return since !== undefined && compareVersions(since, runsAs) <= 0;
}
