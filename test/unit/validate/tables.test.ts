import { describe, expect, test } from 'vitest';
import { actions, type ActionName } from '../../../src/spec/actions.js';
import { components } from '../../../src/spec/components.js';
import type { ComponentRow, PropertyKind, PropertyRow, ValueKind, Version } from '../../../src/spec/row.js';
import { compareVersions, type KnownVersion, latestVersion, versions } from '../../../src/spec/versions.js';
import { validateFlow } from '../../../src/validate/validateFlow.js';

const published = Object.keys(versions) as KnownVersion[];
const rows = Object.entries<ComponentRow>(components);
const properties = rows.flatMap(([type, row]) => Object.entries(row.properties).map(([key, property]) => ({ type, row, key, property })));
const pointer = '/screens/0/layout/children/0';

const item = { id: 'a', title: 'A' };
const samples: { readonly [kind in PropertyKind]?: unknown } = {
  name: 'field', string: 'Text', text: 'Text', boolean: true, integer: 1, number: 1, strings: ['image/png'], items: [item], chips: [item, { id: 'b', title: 'B' }],
  navigationItems: [{ id: 'a', 'main-content': { title: 'A' } }], images: [{ src: 'AAAA', 'alt-text': 'A' }], image: 'AAAA', color: '#112233', date: '2025-01-01',
  dates: ['2025-01-01'], regex: 'a', message: 'Text', map: {}, 'string|range': 'Text', 'boolean|range': true, components: [{ type: 'TextBody', text: 'Text' }],
  cases: { a: [] }, condition: '${form.field} == true', binding: '${data.value}',
};

function sampleOf({ kind, enum: values, actions: allowed }: PropertyRow, holds?: ValueKind): unknown {
  if (kind === 'value') return holds === 'ids' ? ['a'] : holds === 'boolean' ? true : 'a';
  if (kind === 'enum') return values?.[0];
  if (kind === 'enums') return values?.slice(0, 1);
  if (kind === 'action') return actionOf(Object.keys(allowed ?? {})[0] as ActionName);
  return samples[kind];
}

function actionOf(name: ActionName): unknown {
  const made: { readonly [key: string]: unknown } = { name, next: { type: 'screen', name: 'END' }, payload: {}, url: 'https://example.org' };
  const keys: { readonly [key: string]: unknown } = actions[name].keys;
  return Object.fromEntries(Object.entries(made).filter(([key]) => key === 'name' || keys[key] !== undefined));
}

function componentOf(type: string, { properties: all }: ComponentRow): { [key: string]: unknown } {
  return { type, ...Object.fromEntries(Object.entries(all).filter(([, row]) => row.required).map(([key, row]) => [key, sampleOf(row)])) };
}

function found(component: object, version: Version): readonly string[] {
  const screens = [{ id: 'START', title: 'Start', layout: { type: 'SingleColumnLayout', children: [component] } }];
  return validateFlow({ version, screens }).map((finding) => `${finding.rule} ${finding.pointer}`);
}

const later = (a: Version, b: Version | undefined): Version => (b !== undefined && compareVersions(b, a) > 0 ? b : a);
const before = (version: Version): KnownVersion | undefined => published.findLast((other) => compareVersions(other, version) < 0);

describe.each(properties)('$type $key', ({ type, row, key, property }) => {
  const since = later(row.since, property.since);

  test('is taken from its version on, and not before', () => {
    const component = { ...componentOf(type, row), [key]: sampleOf(property, row.value) };
    const complaint = new RegExp(` ${pointer}/${key}$`);
    const schema = (version: Version) => found(component, version).filter((finding) => complaint.test(finding) && /^(property|value|list|text|name)-/.test(finding));
    for (const version of published.filter((one) => compareVersions(one, since) >= 0)) expect(schema(version)).toEqual([]);
    const previous = before(since);
    if (previous && compareVersions(previous, row.since) >= 0) expect(schema(previous)).toEqual([`property-too-new ${pointer}/${key}`]);
  });

  test('is missed where it is required', () => {
    const { [key]: _, ...component } = componentOf(type, row);
    const missed = (version: Version): boolean => found(component, version).includes(`property-missing ${pointer}`);
    expect(missed(latestVersion)).toBe(property.required === true);
    if (property.requiredSince) expect(missed(before(property.requiredSince)!)).toBe(false);
  });

  test('is not null', () => {
    const broken = found({ ...componentOf(type, row), [key]: null }, latestVersion);
    expect(broken).toContain(`property-wrong-type ${pointer}/${key}`);
  });
});

describe.each(properties.filter(({ property }) => property.kind === 'action'))('$type $key', ({ type, row, key, property }) => {
  test('does what the table allows in each version, and nothing else', () => {
    for (const version of published.filter((one) => compareVersions(one, later(row.since, property.since)) >= 0)) {
      for (const name of Object.keys(actions) as ActionName[]) {
        const first = property.actions?.[name];
        const allowed = first !== undefined && compareVersions(first, version) <= 0;
        const refused = found({ ...componentOf(type, row), [key]: actionOf(name) }, version).includes(`action-not-allowed ${pointer}/${key}/name`);
        expect(refused, `${name} in ${version}`).toBe(!allowed);
      }
    }
  });
});

describe.each(rows)('%s', (type, row) => {
  test('exists from its version on', () => {
    for (const version of published) {
      const isNew = found(componentOf(type, row), version).includes(`component-too-new ${pointer}/type`);
      expect(isNew, version).toBe(compareVersions(row.since, version) > 0);
    }
  });
});
