import { androidCheckpoints, androidLeftOut } from '../../fidelity/androidCheckpoints.js';
import type { LeftOut } from '../../fidelity/checkpoint.js';
import { chromeEvidence, componentEvidence, type Evidence, type EvidenceRow } from '../../fidelity/evidence.js';
import { iosCheckpoints, iosLeftOut } from '../../fidelity/iosCheckpoints.js';
import { motionCheckpoints, type Between } from '../../fidelity/motionCheckpoints.js';
import { pieceOf } from '../../fidelity/pieceOf.js';

const words = (evidence: Evidence) => (typeof evidence === 'string' ? evidence : `seen: ${evidence.join(', ')}`);
const darkOf = (row: EvidenceRow, platform: 'android' | 'ios') => row.dark?.[platform] ?? (row[platform] === 'inferred' ? 'inferred' : 'tokens');
const measured = (piece: string) => [androidCheckpoints, iosCheckpoints].map((all) => all.filter((one) => pieceOf(one) === piece).length).join(' / ');

const tableOf = (first: string, rows: { readonly [piece: string]: EvidenceRow }) => [
  `| ${first} | Android light | Android dark | iOS light | iOS dark | Measured (Android / iOS) | Source | Still unknown |`,
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
  ...Object.entries(rows).map(([piece, row]) => `| ${[
    piece, words(row.android), words(darkOf(row, 'android')), words(row.ios), words(darkOf(row, 'ios')), measured(piece), row.source, row.unknown,
  ].join(' | ')} |`),
].join('\n');
const leftOut = (rows: readonly LeftOut[]) => rows.map(({ what, source, why }) => `- ${what} (${source}): ${why}.`).join('\n');

const between = (range: Between | undefined, unit = '') => (range ? `${[...new Set(range)].join(' to ')}${unit}` : '');
const motionTable = [
  '| What | When it | From | To | How long | Source |',
  '| --- | --- | --- | --- | --- | --- |',
  ...motionCheckpoints.map((one) => `| ${[
    `${one.what}${one.only ? ` (${one.only} only)` : ''}`, one.when, between(one.from), between(one.to), one.property === 'still' ? 'not at all' : `${between(one.duration, ' ms')}${one.easing ? `, ${one.easing}` : ''}`, one.source,
  ].join(' | ')} |`),
].join('\n');

/** The page that says how far the look can be trusted, and what that rests on. */
export function fidelityPage(): string {
  return `# How far the look can be trusted

Written by \`node test/support/writeFidelity.mjs\` from the tables in \`test/fidelity\`; the same tables are measured in a browser by the tests.

- **seen**: on a picture of the current look on that platform. Named pictures are those of the reference set the project was built from.
- **tokens**: no picture, but published colours, sizes or code say how it looks. No picture of a Flow in dark is known, so dark is never better than this.
- **inferred**: our own idea, from what its neighbours look like. Replace it when a picture turns up.

${androidCheckpoints.length + iosCheckpoints.length} checkpoints are measured: ${androidCheckpoints.length} on Android at 360 wide, ${iosCheckpoints.length} on iOS at 393. Lengths may be off by 1 px; colours and weights are exact.
Cards of iOS in dark are one step lighter than the sheet; that colour is a proposal, which is why every piece with a card is inferred there.

## Components

${tableOf('Component', componentEvidence)}

Form, If and Switch draw nothing of their own.

## Around the components

${tableOf('Piece', chromeEvidence)}

## Motion

Measured on both platforms in a browser. Ways are shares of the phone's width or height, opacities run from 0 to 1.

${motionTable}

Inferred: how a message comes and goes (0.2 s), how the panel of wheels rises like a sheet and drops, how a calendar and the menu fade, and how far the lower screen is dragged (0.3). Readers who ask for less motion see none; the phones' own way is not known.

## Said by a source, not held

Android:

${leftOut(androidLeftOut)}

iOS:

${leftOut(iosLeftOut)}
`;
}
