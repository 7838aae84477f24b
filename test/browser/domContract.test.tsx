import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import { sampleOf } from '../../stories/flows/samples/index.js';
import { contractAttributes, contractParts } from '../support/domContract.js';
import { flowOf, greeting, page } from './pages.js';

const attributes = new Set<string>();
const parts = new Set<string>();

/** Notes what stands on the page now. */
function look(): void {
  for (const element of document.querySelectorAll('[data-flow-preview], [data-flow-preview] *')) {
    for (const name of element.getAttributeNames()) attributes.add(name);
    parts.add(element.getAttribute('data-part') ?? '');
  }
}

describe('the DOM that hosts rely on', () => {
  beforeEach(look);

  it('says on its root how it looks, and on each component what it is', () => {
    render(<FlowPreview flow={sampleOf('registration').text} platform="ios" colorScheme="dark" />);
    look();
    const root = document.querySelector<HTMLElement>('[data-flow-preview]')!;
    expect([root.dataset['platform'], root.dataset['colorScheme']]).toEqual(['ios', 'dark']);
    for (const component of root.querySelectorAll<HTMLElement>('[data-flow-type]')) {
      expect(component.dataset['flowPointer']).toMatch(/^\/screens\/\d+\/layout\//);
      expect(component.dataset['state']).toMatch(/^(idle|focused|filled|invalid|disabled)$/);
    }
  });

  it('has every part at its time', async () => {
    const { rerender } = render(<FlowPreview flow={greeting} showFindings={[]} />);
    await userEvent.click(document.querySelector('[data-part="menu"]')!);
    await expect.poll(() => document.querySelector('[data-part="menu-list"]'), { timeout: 10_000 }).not.toBeNull();
    look();
    await userEvent.keyboard('{Escape}');
    await userEvent.type(screen.getByLabelText(/^Name/), 'Ada');
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await expect.poll(() => document.querySelector('[data-part="back"]')).not.toBeNull();
    look();
    rerender(<FlowPreview flow='{"version": ' showFindings={[]} />);
    await expect.poll(() => document.querySelector('[data-part="stale"]')).not.toBeNull();
    look();
    rerender(<FlowPreview flow={greeting} showFindings={[]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await expect.poll(() => document.querySelector('[data-part="summary"]')).not.toBeNull();
    look();
  });

  it('says where a finding belongs', { timeout: 20_000 }, async () => {
    render(<FlowPreview flow={JSON.stringify(greeting).replace('"TextInput"', '"TextInputt"')} showFindings />);
    await expect.poll(() => document.querySelector('[data-finding]'), { timeout: 15_000 }).not.toBeNull();
    look();
  });

  it('asks outside of the phone where to go on', async () => {
    render(<FlowPreview flow={sampleOf('deciding-endpoint').text} />);
    for (const field of screen.queryAllByRole('textbox')) await userEvent.type(field, '120');
    for (const group of document.querySelectorAll('fieldset')) await userEvent.click(group.querySelector('input')!);
    await userEvent.click(document.querySelector('[data-part="footer"] button')!);
    await expect.poll(() => document.querySelector('[data-part="route-chooser"]')).not.toBeNull();
    look();
  });

  it('tells what an endpoint says in a snackbar', async () => {
    const flow = { ...flowOf(page('A', [{ type: 'Footer', label: 'Check', 'on-click-action': { name: 'data_exchange', payload: {} } }])), data_api_version: '3.0', routing_model: { A: [] } };
    render(<FlowPreview flow={flow} endpoint={() => ({ screen: 'A', data: { error_message: 'Wrong code' } })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    await screen.findByText('Wrong code');
    look();
  });

  it('is all there', () => {
    expect(Object.keys(contractAttributes).filter((name) => !attributes.has(name))).toEqual([]);
    expect(Object.keys(contractParts).filter((name) => !parts.has(name))).toEqual([]);
  });
});
