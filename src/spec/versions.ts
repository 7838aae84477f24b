import type { Version } from './row.js';

/** `active` can be published; `frozen` is still sent and opened but no longer publishable. Spec: flow-json.md 12.2. */
export type VersionState = 'active' | 'frozen';

interface VersionRow {
  readonly state: VersionState;
  /** Month or day of release. */
  readonly released: string;
  /** Day it was frozen. */
  readonly frozen?: string;
}

/** All published versions, oldest first. Spec: flow-json.md 12.1, 12.2. */
export const versions = {
  '2.1': { state: 'frozen', released: '2023-10-10', frozen: '2025-04-08' },
  '3.0': { state: 'frozen', released: '2023-12', frozen: '2025-04-08' },
  '3.1': { state: 'frozen', released: '2024-01', frozen: '2025-04-08' },
  '4.0': { state: 'frozen', released: '2024-06', frozen: '2025-04-08' },
  '5.0': { state: 'frozen', released: '2024-08-13', frozen: '2025-09-10' },
  '5.1': { state: 'active', released: '2024-09-16' },
  '6.0': { state: 'active', released: '2024-11-12' },
  '6.1': { state: 'active', released: '2024-11-12' },
  '6.2': { state: 'active', released: '2024-12-10' },
  '6.3': { state: 'active', released: '2025-01-14' },
  '7.0': { state: 'active', released: '2025-03-11' },
  '7.1': { state: 'active', released: '2025-06-10' },
  '7.2': { state: 'active', released: '2025-07-08' },
  '7.3': { state: 'active', released: '2025-09-10' },
} as const satisfies { readonly [V in Version]: VersionRow };

/** A version that was published. */
export type KnownVersion = keyof typeof versions;

/** The newest published version; documents that name a newer one run as this. Spec: README 16. */
export const latestVersion: KnownVersion = '7.3';

/** What a version switches on (`from`) and, where it was taken back, off again (`before`). Spec: flow-json.md 12.4. */
export const features = {
  globalReferences: { from: '4.0' },
  initValue: { from: '4.0' },
  commaInScreenIds: { from: '2.1', before: '7.0' },
  textDates: { from: '5.0' },
  nestedExpressions: { from: '6.0' },
  selectOnRender: { from: '6.0', before: '7.0' },
  noDataChannel: { from: '3.0' },
  noBlankTitles: { from: '5.0' },
  textLists: { from: '5.1' },
  metaKey: { from: '5.1' },
  noBlankTexts: { from: '6.0' },
  staticNames: { from: '6.0' },
  plainConditions: { from: '6.0' },
  tokenSignature: { from: '7.3' },
  manyFilesInComplete: { from: '5.0' },
  navigationLists: { from: '6.2' },
  richTextWithFooter: { from: '6.3' },
  oneForm: { from: '7.0' },
  typedInitValues: { from: '7.0' },
  checkedPayloadExpressions: { from: '7.2' },
  strictRoutes: { from: '7.3' },
} as const satisfies { readonly [name: string]: { readonly from: Version; readonly before?: Version } };

/** Name of a switch in {@link features}. */
export type Feature = keyof typeof features;

/** Splits `"7.10"` into `[7, 10]`; undefined when the text is no version. */
export function versionParts(text: string): readonly [number, number] | undefined {
  const match = /^(\d{1,5})\.(\d{1,2})$/.exec(text);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** Published versions by their position, since they are compared all the time. */
const order = new Map(Object.keys(versions).map((version, index) => [version, index]));

/** Negative when `a` is older than `b`; minors are whole numbers, so 7.10 follows 7.9. Text that is no version counts as 0.0. */
export function compareVersions(a: string, b: string): number {
  const [known, other] = [order.get(a), order.get(b)];
  if (known !== undefined && other !== undefined) return known - other;
  const [aMajor, aMinor] = versionParts(a) ?? [0, 0];
  const [bMajor, bMinor] = versionParts(b) ?? [0, 0];
  return aMajor - bMajor || aMinor - bMinor;
}

/** Whether `version` was ever published. */
export function isKnownVersion(version: string): version is KnownVersion {
  return Object.hasOwn(versions, version);
}

/** The published version a document runs as: its own, or the nearest older one, or the newest for anything unreadable. */
export function runsAs(version: unknown): KnownVersion {
  if (typeof version !== 'string' || !versionParts(version)) return latestVersion;
  const known = Object.keys(versions) as KnownVersion[];
  return known.findLast((candidate) => compareVersions(candidate, version) <= 0) ?? known[0]!;
}

/** Whether a feature is on in `version`. */
export function hasFeature(version: Version, name: Feature): boolean {
  const { from, before }: { from: Version; before?: Version } = features[name];
  return compareVersions(version, from) >= 0 && (before === undefined || compareVersions(version, before) < 0);
}
