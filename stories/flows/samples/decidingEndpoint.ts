import type { Endpoint } from '../../../src/engine/endpoint.js';
import { column, type SampleSource } from './sample.js';

const endpoint: Endpoint = ({ screen, data = {}, flow_token }) => {
  if (screen === 'ASK_AMOUNT') {
    const amount = Number(data['amount']);
    return amount > 10 ? { screen: 'BULK', data: { offer: `${amount} boxes at 8 each` } } : { screen: 'RETAIL', data: { offer: `${amount} boxes at 10 each` } };
  }
  return { screen: 'SUCCESS', data: { extension_message_response: { params: { ...data, order: 'A-1007', flow_token } } } };
};

/** A dynamic Flow whose next screen is the endpoint's decision. */
export const decidingEndpoint: SampleSource = {
  id: 'deciding-endpoint',
  title: 'The endpoint decides',
  about: 'A dynamic Flow: the endpoint looks at the number and answers with the next screen, and ends the Flow itself.',
  endpoint,
  flow: {
    version: '7.3',
    data_api_version: '4.0',
    routing_model: { ASK_AMOUNT: ['RETAIL', 'BULK'], RETAIL: [], BULK: [] },
    screens: [
      {
        id: 'ASK_AMOUNT',
        title: 'Order oranges',
        layout: column(
          { type: 'TextInput', name: 'amount', label: 'Boxes', 'input-type': 'number', required: true },
          { type: 'Footer', label: 'Get an offer', 'on-click-action': { name: 'data_exchange', payload: { amount: '${form.amount}' } } },
        ),
      },
      {
        id: 'RETAIL',
        title: 'Small order',
        terminal: true,
        data: { offer: { type: 'string', __example__: '3 boxes at 10 each' } },
        layout: column(
          { type: 'TextBody', text: '${data.offer}' },
          { type: 'Footer', label: 'Order', 'on-click-action': { name: 'data_exchange', payload: { tier: 'retail', offer: '${data.offer}' } } },
        ),
      },
      {
        id: 'BULK',
        title: 'Large order',
        terminal: true,
        data: { offer: { type: 'string', __example__: '40 boxes at 8 each' } },
        layout: column(
          { type: 'TextBody', text: '${data.offer}' },
          { type: 'TextInput', name: 'vat', label: 'VAT number' },
          {
            type: 'Footer', label: 'Order',
            'on-click-action': { name: 'data_exchange', payload: { tier: 'bulk', offer: '${data.offer}', vat: '${form.vat}' } },
          },
        ),
      },
    ],
  },
};
