import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components } from '../../src/spec/components.js';
import { androidCheckpoints } from '../fidelity/androidCheckpoints.js';
import { chromeEvidence, componentEvidence } from '../fidelity/evidence.js';
import { iosCheckpoints } from '../fidelity/iosCheckpoints.js';
import { pieceOf } from '../fidelity/pieceOf.js';
import { fidelityPage } from '../support/fidelityPage/fidelityPage.js';

const rows = { ...componentEvidence, ...chromeEvidence };
const pictures = '../shared/visual-reference';

describe('the fidelity page', () => {
  it('is up to date; if not, run `node test/support/writeFidelity.mjs`', () => {
    expect(readFileSync('docs/fidelity.md', 'utf8').replaceAll('\r\n', '\n')).toBe(fidelityPage());
  });

  it('has a row for every component that is drawn', () => {
    expect(Object.keys(componentEvidence).sort()).toEqual(Object.keys(components).filter((type) => !['Form', 'If', 'Switch'].includes(type)).sort());
  });

  it('knows what every checkpoint is about', () => {
    expect([...androidCheckpoints, ...iosCheckpoints].filter((one) => !Object.hasOwn(rows, pieceOf(one) ?? '')).map(({ what }) => what)).toEqual([]);
  });

  it('calls nothing seen without a picture of that platform', () => {
    for (const [piece, row] of Object.entries(rows)) {
      for (const name of typeof row.android === 'string' ? [] : row.android) expect(name, piece).toMatch(/^(android-art|meta-(preview|playground))-/);
      for (const name of typeof row.ios === 'string' ? [] : row.ios) expect(name, piece).toMatch(/^(ios-device-|meta-preview-01)/);
    }
  });

  it.skipIf(!existsSync(pictures))('names pictures that exist', () => {
    const files = readdirSync(pictures);
    const named = Object.values(rows).flatMap(({ android, ios }) => [android, ios].flatMap((evidence) => (typeof evidence === 'string' ? [] : evidence)));
    expect(named.filter((name) => !files.some((file) => file.startsWith(name)))).toEqual([]);
  });
});
