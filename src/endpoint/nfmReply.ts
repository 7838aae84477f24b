/** Who wrote to whom, and in answer to which message. What is left out gets a value that is plainly made up. */
export interface NfmReplyContext {
  /** Phone number of the user, digits only. */
  readonly from?: string;
  readonly profileName?: string;
  /** Id of the response message. */
  readonly messageId?: string;
  /** Seconds since the epoch. */
  readonly timestamp?: number;
  /** Id of the message that carried the Flow. */
  readonly flowMessageId?: string;
  /** Phone number of the business, digits only. */
  readonly businessNumber?: string;
  readonly phoneNumberId?: string;
  readonly businessAccountId?: string;
}

/** The message a business receives when a Flow was completed. Spec: endpoint.md 9.3. */
export interface NfmReplyMessage {
  readonly context: { readonly from: string; readonly id: string };
  readonly from: string;
  readonly id: string;
  readonly type: 'interactive';
  readonly interactive: {
    readonly type: 'nfm_reply';
    readonly nfm_reply: { readonly name: 'flow'; readonly body: 'Sent'; readonly response_json: string };
  };
  readonly timestamp: string;
}

/** The whole webhook body with that message in it. */
export interface NfmReply {
  readonly object: 'whatsapp_business_account';
  readonly entry: readonly [{
    readonly id: string;
    readonly changes: readonly [{
      readonly value: {
        readonly messaging_product: 'whatsapp';
        readonly metadata: { readonly display_phone_number: string; readonly phone_number_id: string };
        readonly contacts: readonly [{ readonly profile: { readonly name: string }; readonly wa_id: string }];
        readonly messages: readonly [NfmReplyMessage];
      };
      readonly field: 'messages';
    }];
  }];
}

/** Builds the webhook body that a completed Flow causes, from what `response()` of a run gives. Spec: endpoint.md 9.3. */
export function nfmReply({ response_json }: { readonly response_json: string }, context: NfmReplyContext = {}): NfmReply {
  const {
    from = '15550100001', profileName = 'Preview', messageId = 'wamid.PREVIEW-RESPONSE', timestamp = 0, flowMessageId = 'wamid.PREVIEW-FLOW',
    businessNumber = '15550100000', phoneNumberId = '100000000000000', businessAccountId = '200000000000000',
  } = context;
  const message: NfmReplyMessage = {
    context: { from: businessNumber, id: flowMessageId },
    from,
    id: messageId,
    type: 'interactive',
    interactive: { type: 'nfm_reply', nfm_reply: { name: 'flow', body: 'Sent', response_json } },
    timestamp: String(timestamp),
  };
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: businessNumber, phone_number_id: phoneNumberId },
    contacts: [{ profile: { name: profileName }, wa_id: from }],
    messages: [message],
  } as const;
  return { object: 'whatsapp_business_account', entry: [{ id: businessAccountId, changes: [{ value, field: 'messages' }] }] };
}
