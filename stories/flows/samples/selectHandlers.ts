import { column, type SampleSource } from './sample.js';

const noCities = { cities: [], has_cities: false };

/** Select and unselect handlers: choosing an option changes the list of the next field. Spec: flow-json.md 9.3. */
export const selectHandlers: SampleSource = {
  id: 'select-handlers',
  title: 'Select handlers',
  about: 'Choosing a country fills the list of cities with update_data; unticking the gift box clears what it opened.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'SHIP',
        title: 'Delivery',
        terminal: true,
        data: {
          cities: {
            type: 'array', items: { type: 'object', properties: { id: { type: 'string' }, title: { type: 'string' } } },
            __example__: [],
          },
          has_cities: { type: 'boolean', __example__: false },
          gift: { type: 'boolean', __example__: false },
        },
        layout: column(
          {
            type: 'RadioButtonsGroup', name: 'country', label: 'Country', required: true,
            'data-source': [
              {
                id: 'pt', title: 'Portugal',
                'on-select-action': { name: 'update_data', payload: { cities: [{ id: 'lisbon', title: 'Lisbon' }, { id: 'porto', title: 'Porto' }], has_cities: true } },
                'on-unselect-action': { name: 'update_data', payload: noCities },
              },
              {
                id: 'ke', title: 'Kenya',
                'on-select-action': { name: 'update_data', payload: { cities: [{ id: 'nairobi', title: 'Nairobi' }, { id: 'kisumu', title: 'Kisumu' }], has_cities: true } },
                'on-unselect-action': { name: 'update_data', payload: noCities },
              },
            ],
          },
          { type: 'Dropdown', name: 'city', label: 'City', required: true, visible: '${data.has_cities}', 'data-source': '${data.cities}' },
          {
            type: 'OptIn', name: 'gift', label: 'It is a gift.',
            'on-select-action': { name: 'update_data', payload: { gift: true } },
            'on-unselect-action': { name: 'update_data', payload: { gift: false } },
          },
          { type: 'TextArea', name: 'card', label: 'Words for the card', visible: '${data.gift}' },
          {
            type: 'Footer', label: 'Deliver',
            'on-click-action': { name: 'complete', payload: { country: '${form.country}', city: '${form.city}', gift: '${form.gift}', card: '${form.card}' } },
          },
        ),
      },
    ],
  },
};
