import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { expect, it } from 'vitest';
import { defaultRegistry } from '../../src/components/registry.js';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { AnyNode } from '../../src/engine/resolved.js';
import type { RegistryOverrides } from '../../src/react/registry.js';
import type { SourceNode } from '../../src/spec/types.js';
import { flowOf, page } from './pages.js';

/** The library's views, each of which writes down the pointer it renders. */
function counting(rendered: string[]): RegistryOverrides {
  return Object.fromEntries(Object.entries(defaultRegistry).map(([type, view]) => {
    // Each view keeps its own type; the pairing is the registry's.
    const View = view as ComponentType<{ readonly node: AnyNode }>;
    const Counted = ({ node }: { readonly node: AnyNode }) => {
      rendered.push(node.pointer);
      return <View node={node} />;
    };
    return [type, Counted];
  }));
}

const inputs = Array.from({ length: 48 }, (_, index): SourceNode => ({ type: 'TextInput', name: `field_${index}`, label: `Field ${index}` }));
const echo: SourceNode = { type: 'TextBody', text: "`'Echo: ' ${form.field_7}`" };
const done: SourceNode = { type: 'Footer', label: 'Done', 'on-click-action': { name: 'complete' } };

it('renders the field that is typed into and what refers to it, of 50 components', async () => {
  const rendered: string[] = [];
  render(<FlowPreview flow={flowOf(page('LONG', [...inputs, echo, done], { terminal: true }))} components={counting(rendered)} />);
  const field = screen.getByLabelText<HTMLInputElement>(/^Field 7\b/);
  await userEvent.click(field);
  rendered.length = 0;
  await userEvent.keyboard('x');
  expect(field.value).toBe('x');
  expect(screen.getByText('Echo: x')).toBeTruthy();
  expect([...new Set(rendered)].sort()).toEqual(['/screens/0/layout/children/48', '/screens/0/layout/children/7']);
  expect(rendered.length).toBe(2);
});
