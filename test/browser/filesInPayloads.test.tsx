import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { EndpointRequest, EndpointResponse } from '../../src/engine/endpoint.js';
import type { FlowResponse } from '../../src/engine/controller.js';
import { decryptMedia } from '../../src/endpoint/decryptMedia.js';
import type { ExchangeMedia } from '../../src/endpoint/mediaShapes.js';

const flowWith = (action: object, more: object) => ({
  version: '7.3', ...more,
  screens: [{ id: 'ONLY', title: 'Only', terminal: true, layout: { type: 'SingleColumnLayout', children: [
    { type: 'DocumentPicker', name: 'paper', label: 'Your paper', 'min-uploaded-documents': 1, 'max-uploaded-documents': 1 },
    { type: 'Footer', label: 'Send', 'on-click-action': action },
  ] } }],
});
const paper = () => new File(['hello flow'], 'paper.pdf', { type: 'application/pdf' });
/** SHA-256 of the bytes of `paper`, from the vector in the specification. Spec: endpoint.md 10. */
const hash = 'ZsuCouZGogo4TRC3/utJZ7UNMqth1kNsIbOnhdARdGM=';
const pick = () => userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, paper());

it('a data exchange carries a picked file encrypted, and what it leads to turns back into the file', async () => {
  const asked: EndpointRequest[] = [];
  const endpoint = async (request: EndpointRequest): Promise<EndpointResponse> => {
    asked.push(request);
    return { screen: 'SUCCESS', data: {} };
  };
  render(<FlowPreview flow={flowWith({ name: 'data_exchange', payload: { paper: '${form.paper}', note: 'mine' } }, { data_api_version: '3.0', routing_model: { ONLY: [] } })} endpoint={endpoint} />);
  await pick();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await act(() => vi.waitFor(() => expect(document.querySelector('[data-part="completed"]')).not.toBeNull()));
  const [file] = asked[0]!.data!['paper'] as unknown as readonly ExchangeMedia[];
  expect(asked[0]!.data!['note']).toBe('mine');
  expect(file).toMatchObject({ file_name: 'paper.pdf', encryption_metadata: { plaintext_hash: hash } });
  const encrypted = new Uint8Array(await (await fetch(file!.cdn_url)).arrayBuffer());
  expect(new TextDecoder().decode(await decryptMedia(encrypted, file!.encryption_metadata))).toBe('hello flow');
});

it('a response names a picked file as the business gets it', async () => {
  const onComplete = vi.fn<(response: FlowResponse) => void>();
  render(<FlowPreview flow={flowWith({ name: 'complete', payload: { paper: '${form.paper}' } }, {})} onComplete={onComplete} />);
  await pick();
  // The digest takes a moment.
  await act(() => new Promise((done) => setTimeout(done, 200)));
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onComplete.mock.calls[0]![0].params['paper']).toEqual([{ file_name: 'paper.pdf', mime_type: 'application/pdf', sha256: hash, id: 'file-1' }]);
});

it('says at each file what the endpoint has to say about it, and at the field what is about no file of it', async () => {
  const children = [
    { type: 'PhotoPicker', name: 'photos', label: 'Photos', 'error-message': '${data.errors}' },
    { type: 'Footer', label: 'Send', 'on-click-action': { name: 'data_exchange', payload: { photos: '${form.photos}' } } },
  ];
  const flow = {
    version: '7.3', data_api_version: '3.0', routing_model: { ONLY: [] },
    screens: [{ id: 'ONLY', title: 'Only', terminal: true, data: { errors: { type: 'object', __example__: {} } }, layout: { type: 'SingleColumnLayout', children } }],
  };
  const endpoint = async ({ data }: EndpointRequest): Promise<EndpointResponse> => {
    const [, second] = data!['photos'] as unknown as readonly ExchangeMedia[];
    return { screen: 'ONLY', data: { errors: { [second!.media_id]: 'Too dark', gone: 'One photo was lost.' } } };
  };
  render(<FlowPreview flow={flow} endpoint={endpoint} />);
  const photos = ['a.png', 'b.png'].map((name) => new File([name], name, { type: 'image/png' }));
  await userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, photos);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent?.includes('Too dark'));
  await waitFor(() => expect(rows()).toEqual([false, true]));
  expect(document.querySelector('input[type=file]')).toHaveAccessibleDescription(/One photo was lost\.$/);
  await userEvent.click(screen.getByRole('button', { name: 'Remove a.png' }));
  expect(rows()).toEqual([false]);
});
