import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';

const flow = { version: '7.3', screens: [{ id: 'ONLY', title: 'Only', terminal: true, layout: { type: 'SingleColumnLayout', children: [
  { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: { size: 'small' } } },
] } }] };

async function copyWebhook(writeText: (code: string) => Promise<void>) {
  const user = userEvent.setup({ writeToClipboard: false });
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  render(<FlowPreview flow={flow} />);
  await user.click(screen.getByRole('button', { name: 'Send' }));
  const webhook = (await screen.findByText('nfm_reply')).closest('details')!;
  await user.click(within(webhook).getByText('nfm_reply'));
  await user.click(within(webhook).getByRole('button', { name: 'Copy' }));
  return within(webhook).getByRole('status');
}

it('copies the webhook body exactly as a business receives it (endpoint.md 9.3)', async () => {
  const copied: string[] = [];
  const status = await copyWebhook(async (code) => void copied.push(code));
  await expect.poll(() => status.textContent).toBe('Copied');
  const body = JSON.parse(copied[0]!) as { entry: { changes: { value: { messages: { interactive: { nfm_reply: object } }[] } }[] }[] };
  expect(body.entry[0]!.changes[0]!.value.messages[0]!.interactive.nfm_reply).toEqual({ name: 'flow', body: 'Sent', response_json: '{"size":"small","flow_token":"unused"}' });
});

it('says so where a page may not copy', async () => {
  const status = await copyWebhook(() => Promise.reject(new Error('no permission')));
  await expect.poll(() => status.textContent).toContain('not allowed');
});
