import { describe, expect, it } from 'vitest';
import { nfmReply } from '../../../src/endpoint/nfmReply.js';

const response_json = '{"first":"Ana","flow_token":"t-1"}';

describe('nfmReply. Spec: endpoint.md 9.3', () => {
  it('is the webhook body of a completed Flow', () => {
    const body = nfmReply({ response_json }, {
      from: '4930111', profileName: 'Ana', messageId: 'wamid.2', flowMessageId: 'wamid.1', timestamp: 1_795_000_000,
      businessNumber: '4930222', phoneNumberId: '5', businessAccountId: '6',
    });
    expect(body).toEqual({
      object: 'whatsapp_business_account',
      entry: [{
        id: '6',
        changes: [{
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '4930222', phone_number_id: '5' },
            contacts: [{ profile: { name: 'Ana' }, wa_id: '4930111' }],
            messages: [{
              context: { from: '4930222', id: 'wamid.1' }, from: '4930111', id: 'wamid.2', timestamp: '1795000000', type: 'interactive',
              interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json } },
            }],
          },
        }],
      }],
    });
  });

  it('fills in what is not told, the same every time', () => {
    expect(nfmReply({ response_json })).toEqual(nfmReply({ response_json }));
    expect(JSON.stringify(nfmReply({ response_json }))).not.toMatch(/undefined|null/);
  });
});
