import type { List, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { decodeNames } from './decodeNames.js';
import { dialects, disabledConstructs, type Dialect } from './dialects.js';
import { padTables } from './padTables.js';
import { imageScheme, prepareSource } from './prepareSource.js';
import { safeLink } from './safeLink.js';
import type { Block, DialectName, Inline, Line } from './tree.js';

interface Reading {
  readonly dialect: Dialect;
  readonly images: readonly string[];
}

function inline(node: PhrasingContent, reading: Reading): readonly Inline[] {
  switch (node.type) {
    case 'strong': case 'emphasis': return [{ kind: node.type, children: line(node.children, reading) }];
    case 'delete': return [{ kind: 'strike', children: line(node.children, reading) }];
    case 'break': return [{ kind: 'break' }];
    case 'link': {
      const href = safeLink(node.url);
      const children = line(node.children, reading);
      return href === undefined ? children : [{ kind: 'link', href, children }];
    }
    case 'image': {
      const src = node.url.startsWith(imageScheme) ? reading.images[Number(node.url.slice(imageScheme.length))] : undefined;
      const alt = node.alt ?? '';
      return [src !== undefined && reading.dialect.images ? { kind: 'image', src, alt } : { kind: 'text', text: alt }];
    }
    default: return 'value' in node ? [{ kind: 'text', text: node.value }] : [];
  }
}

function line(nodes: readonly PhrasingContent[], reading: Reading): Line {
  return nodes.flatMap((node) => inline(node, reading));
}

/** Anything inside a list item as one run of text: items hold no blocks of their own in WhatsApp. */
function flattened(node: Nodes, reading: Reading): Line {
  switch (node.type) {
    case 'paragraph': case 'heading': case 'tableCell': return line(node.children, reading);
    default: return 'children' in node
      ? node.children.flatMap((child, index) => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...flattened(child, reading)])
      : [];
  }
}

function list(node: List, reading: Reading): Block {
  return { kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items: node.children.map((item) => flattened(item, reading)) };
}

function table(node: Table, reading: Reading): Block {
  const [header = [], ...rows] = node.children.map((row) => row.children.map((cell) => line(cell.children, reading)));
  const widths = node.children[0]?.children.map(({ position }) => (position?.end.offset ?? 0) - (position?.start.offset ?? 0)) ?? [];
  return { kind: 'table', header, rows, widths };
}

function block(node: RootContent, reading: Reading): readonly Block[] {
  switch (node.type) {
    case 'heading': return [{ kind: 'heading', level: node.depth, line: line(node.children, reading) }];
    case 'paragraph': return [{ kind: 'paragraph', line: line(node.children, reading) }];
    case 'list': return [list(node, reading)];
    case 'table': return [table(node, reading)];
    default: return [];
  }
}

/** The parser would begin a new list where the sign changes; WhatsApp joins items that follow each other. */
const anyBullet = /^[+*](?=[ \t])/gm;

/** Parses a text in one of WhatsApp's two dialects. Spec: components.md 4. */
export function toTree(text: string | readonly string[], name: DialectName): readonly Block[] {
  const dialect = dialects[name];
  const { source, images } = prepareSource(text);
  const root = fromMarkdown(padTables(decodeNames(source.replace(anyBullet, '-'))), {
    extensions: [
      gfmStrikethrough({ singleTilde: false }),
      ...(dialect.tables ? [gfmTable()] : []),
      { disable: { null: disabledConstructs(dialect) } },
    ],
    mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
  });
  return root.children.flatMap((node) => block(node, { dialect, images }));
}
