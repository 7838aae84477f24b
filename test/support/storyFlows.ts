import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isValidElement, type ReactNode } from 'react';

/** A story of a component as far as its Flow is concerned. */
interface StoryLike {
  readonly args?: object;
  readonly parameters?: object;
  readonly render?: (args: object, context: { readonly parameters: object }) => ReactNode;
}
/** A Flow that a story shows. */
export interface StoryFlow {
  readonly file: string;
  readonly story: string;
  readonly flow: unknown;
}

const folder = new URL('../../stories/components/', import.meta.url);

/** Every `flow` that is handed to an element, whatever the elements are. */
function flowsIn(node: ReactNode): readonly unknown[] {
  if (Array.isArray(node)) return (node as readonly ReactNode[]).flatMap(flowsIn);
  if (!isValidElement<{ readonly flow?: unknown; readonly children?: ReactNode }>(node)) return [];
  const { flow, children } = node.props;
  return [...(flow === undefined ? [] : [typeof flow === 'string' ? (JSON.parse(flow) as unknown) : flow]), ...flowsIn(children)];
}

/** The Flows of all stories of components: each story is rendered as Storybook would, up to its first elements. */
export async function storyFlows(): Promise<readonly StoryFlow[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.stories.tsx'));
  const found = await Promise.all(files.map(async (file) => {
    const { default: meta, ...stories } = (await import(fileURLToPath(new URL(file, folder)))) as { readonly default: StoryLike } & { readonly [name: string]: StoryLike };
    return Object.entries(stories).flatMap(([story, own]) => {
      const parameters = { ...meta.parameters, ...own.parameters };
      const drawn = (own.render ?? meta.render)?.({ ...meta.args, ...own.args }, { parameters });
      return flowsIn(drawn).map((flow) => ({ file, story, flow }));
    });
  }));
  return found.flat();
}
