import { describe, expect, it } from 'vitest';
import { sourceImports, type SourceImport } from '../support/sourceImports.js';

interface Arrows {
  /** Folders it may import from. */
  readonly values?: readonly string[];
  /** Folders it may take types from, beside those. */
  readonly types?: readonly string[];
  /** Packages it may import; `*` ends a prefix. */
  readonly packages?: readonly string[];
}

const styles = '@vanilla-extract/css';

/** The one road, as data: who may know whom. A new arrow is a decision, and this is where it is made. */
const road: { readonly [room: string]: Arrows } = {
  spec: { types: ['diagnostics'] },
  diagnostics: { types: ['spec'] },
  strings: {},
  document: { values: ['spec', 'diagnostics'], packages: ['jsonc-parser'] },
  expression: { values: ['spec', 'diagnostics'] },
  validate: { values: ['spec', 'diagnostics', 'document', 'expression'] },
  engine: { values: ['spec', 'diagnostics', 'document', 'expression'], packages: ['@internationalized/date', 're2js'] },
  message: { values: ['spec', 'diagnostics', 'document'], types: ['engine', 'chat'] },
  endpoint: { values: ['spec'], types: ['engine', 'diagnostics'] },
  review: { values: ['spec', 'document', 'expression', 'engine', 'strings'], types: ['diagnostics', 'chat', 'theme'], packages: ['@noble/hashes/*'] },
  theme: { packages: [styles] },
  react: { values: ['strings', 'diagnostics', 'theme'], types: ['engine', 'spec'], packages: ['react', 'react/*'] },
  components: {
    values: ['react', 'theme', 'spec'],
    types: ['strings', 'engine'],
    packages: ['react', 'react/*', styles, '@internationalized/date', 'mdast', 'mdast-util-*', 'micromark-extension-*', 'micromark-util-types'],
  },
  chrome: { values: ['react', 'components', 'theme', 'strings', 'endpoint', 'spec', 'diagnostics'], types: ['engine'], packages: ['react', 'react/*', styles] },
  chat: { values: ['chrome', 'components', 'react', 'theme', 'strings', 'spec'], types: ['engine'], packages: ['react', 'react/*', styles] },
  embed: {
    values: ['chat', 'chrome', 'components', 'react', 'theme', 'strings', 'engine', 'endpoint', 'validate', 'document', 'diagnostics', 'spec'],
    packages: ['react', 'react/*', 'react-dom', 'react-dom/*', styles],
  },
  // Views of a review: users of the whole view and of the pure part.
  reviewViews: {
    values: ['review', 'embed', 'chrome', 'components', 'react', 'theme', 'strings', 'engine', 'document', 'spec'],
    types: ['diagnostics'],
    packages: ['react', 'react/*', 'react-dom', styles, '@dagrejs/dagre', 'html-to-image'],
  },
  // A user of the views of a review and of the preview, in a page of its own.
  exportPage: { values: ['reviewViews', 'review', 'embed', 'theme', 'strings', 'document'], packages: ['react', 'react/*', 'react-dom', 'react-dom/*', styles] },
  // A user of the whole view, for pages without React.
  element: { values: ['embed', 'chrome', 'react', 'strings', 'theme'], types: ['engine', 'diagnostics'], packages: ['react', 'react/*', 'react-dom', 'react-dom/*'] },
  frame: { values: ['embed', 'strings'], types: ['engine', 'diagnostics'] },
  page: { values: ['frame', 'embed', 'share', 'strings'], types: ['engine'], packages: ['react', 'react/*', 'react-dom', 'react-dom/*', styles] },
  share: { values: ['spec'] },
  // A user of the two public cores, in Node.
  command: { values: ['core.ts', 'reviewCore.ts', 'spec'], packages: ['node:*'] },
  // The entries.
  'core.ts': { values: ['spec', 'diagnostics', 'document', 'expression', 'validate', 'engine', 'message', 'share'] },
  'endpoint.ts': { values: ['endpoint'], types: ['engine', 'spec'] },
  'reviewCore.ts': { values: ['review', 'strings'], types: ['engine', 'spec'] },
  'review.ts': { values: ['review', 'reviewViews', 'strings'] },
  'elementJsx.ts': { types: ['element'], packages: ['react'] },
  'element.ts': { values: ['element'], types: ['engine', 'diagnostics'] },
  'embed.ts': { values: ['frame'], types: ['engine', 'diagnostics'] },
  'command.ts': { values: ['command'], packages: ['node:*'] },
  'index.ts': { values: ['embed', 'chat', 'chrome', 'components', 'react', 'theme'], types: ['strings', 'engine', 'spec', 'diagnostics', 'document', 'validate'] },
};

const graph = sourceImports();
const roomOf = (path: string) => path.split('/')[0] ?? path;
const fits = (name: string, pattern: string) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

/** Why an import leaves the road; undefined when it does not. */
function objection(from: string, { target, external, typeOnly }: SourceImport): string | undefined {
  const room = roomOf(from);
  const arrows = road[room] ?? {};
  const aim = roomOf(target);
  if (external) return (arrows.packages ?? []).some((pattern) => fits(target, pattern)) ? undefined : `${room} may not import the package ${target}`;
  if (target.endsWith('(missing)')) return `${target} does not exist`;
  if (room === aim) {
    if (room !== 'components' || from === 'components/registry.ts') return undefined;
    const own = from.split('/')[1];
    const other = target.split('/')[1];
    return other === own || other === '_parts' ? undefined : `a component may not import ${target}: only its own folder and _parts`;
  }
  if (aim === 'validate' && room === 'embed' && !/^validate\/validate\w+\.ts$/.test(target)) return `${room} may import what validate offers, not its parts (${target})`;
  if (room === 'frame' && aim === 'embed' && !typeOnly && target !== 'embed/openUrl.ts') return `${room} has no room for more of the preview than opening a link (${target})`;
  if ((arrows.values ?? []).includes(aim) || (typeOnly && (arrows.types ?? []).includes(aim))) return undefined;
  return `${room} may not import ${(arrows.types ?? []).includes(aim) ? 'more than types from ' : ''}${target}`;
}

/** Circles among files that need each other while they load; types are gone by then. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file].join(' > '));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const { target, external, typeOnly, late } of graph.get(file) ?? []) if (!external && !typeOnly && !late) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}

describe('import graph', () => {
  it('knows every folder of src', () => {
    expect([...new Set([...graph.keys()].map(roomOf))].filter((room) => !Object.hasOwn(road, room))).toEqual([]);
  });

  it('follows the road', () => {
    const objections = [...graph].flatMap(([file, imports]) => imports.flatMap((one) => objection(file, one) ?? []).map((text) => `${file}: ${text}`));
    expect(objections).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles()).toEqual([]);
  });
});
