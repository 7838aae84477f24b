import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import type { FlowType, SourceNode, SourcePropsOf } from '../../src/spec/types.js';
import { argTypesOf } from './argTypesOf.js';
import { flowOf, type Surroundings } from './flowOf.js';
import { FlowStory } from './FlowStory.js';

/** A story of one component: its args are the component's properties in Flow JSON. */
export type ComponentStory<T extends FlowType> = StoryObj<SourcePropsOf<T>>;

const surroundingsKey = 'flow';

/** Gives a story what its component needs around it. */
export function around(surroundings: Surroundings): { readonly flow: Surroundings } {
  return { [surroundingsKey]: surroundings };
}

function nodeOf(type: FlowType, args: object): SourceNode {
  // The args of a story of type T are the properties of T; the union of all types can't express that.
  return { type, ...Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined && value !== '')) } as SourceNode;
}

/** What all stories of a component share: controls from the specification, and a Flow built around the args. */
export function componentMeta<T extends FlowType>(type: T) {
  return {
    argTypes: argTypesOf(type),
    render: (args: object, { parameters }: StoryContext) => {
      const surroundings = parameters[surroundingsKey] as Surroundings | undefined;
      return <FlowStory flow={flowOf(nodeOf(type, args), surroundings)} endpoint={surroundings?.endpoint} />;
    },
    parameters: {
      docs: { source: { language: 'json', transform: (_code: string, { args }: StoryContext) => JSON.stringify(nodeOf(type, args), null, 2) } },
    },
  } as unknown as Pick<Meta<SourcePropsOf<T>>, 'argTypes' | 'render' | 'parameters'>;
}
