import { beforeAll, describe, expect, it } from 'vitest';
import { allCases } from './properties/allCases.js';
import { flowAround, withValue } from './properties/flowAround.js';
import type { ComponentCases, PropertyCase } from './properties/propertyCase.js';
import { rowsOf, types, unseenRows } from '../support/specRows.js';
import { tryValue } from './properties/tryValue.js';

beforeAll(() => {
  // What loads late draws when it likes; the looks wait for it.
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = false;
});

const listOf = (cases: ComponentCases, id: string) => [cases.rows[id] ?? []].flat() as readonly PropertyCase[];
const pathOf = (id: string) => (id.split(':')[0] ?? id).split('.');

describe.each(types)('%s', (type) => {
  const cases = allCases[type];
  const rows = rowsOf(type);

  it('has a case for every row of the specification, and none besides', () => {
    const needed = rows.map((row) => row.id).filter((id) => !Object.hasOwn(unseenRows, `${type}.${id}`));
    expect(Object.keys(cases.rows).sort()).toEqual([...needed].sort());
    const same = Object.entries(cases.rows).flatMap(([id, some]) => [some].flat().filter(({ sees: [one, other] }) => JSON.stringify(one) === JSON.stringify(other)).map(() => id));
    expect(same, 'a case has to see a difference').toEqual([]);
  });

  it('tries every value of a row that lists its values', () => {
    const untried = rows.filter(({ row }) => row.kind === 'enum').flatMap(({ id, row }) => {
      const tried = listOf(cases, id).flatMap((one) => one.values);
      return (row.enum ?? []).filter((value) => value !== row.default && !tried.includes(value)).map((value) => `${id}: ${value}`);
    });
    expect(untried).toEqual([]);
  });

  const trials = rows.flatMap((row) => listOf(cases, row.id).map((one, index) => ({ row, one, index })));
  describe.each(['android', 'ios'] as const)('on %s', (platform) => {
    it.each(trials.map((trial) => ({ ...trial, id: trial.row.id, since: trial.row.since })))('$id makes a difference, in $since ($index)', async ({ row: { id, since }, one }) => {
      const sees = (platform === 'ios' && one.onIos) || one.sees;
      for (const at of [0, 1] as const) {
        const props = withValue({ ...cases.base, ...one.props }, pathOf(id), one.values[at]);
        await tryValue(flowAround(cases, props, since), one, sees[at], platform);
      }
    });
  });
});
