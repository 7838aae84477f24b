import { column, type SampleSource } from './sample.js';

/** A Flow of version 2.1: inputs in a Form, and dates as milliseconds in text. Spec: flow-json.md 9.1, 12. */
export const oldVersion: SampleSource = {
  id: 'old-version',
  title: 'Version 2.1',
  about: 'A frozen version as it still opens on phones: inputs in a Form, dates as milliseconds.',
  flow: {
    version: '2.1',
    screens: [
      {
        id: 'TEST_DRIVE',
        title: 'Test drive',
        terminal: true,
        data: {
          first_day: { type: 'string', __example__: '1804032000000' },
          last_day: { type: 'string', __example__: '1806364800000' },
        },
        layout: column({
          type: 'Form', name: 'drive', 'init-values': { driver: 'Sam' },
          children: [
            { type: 'TextInput', name: 'driver', label: 'Driver', required: true },
            {
              type: 'Dropdown', name: 'model', label: 'Model', required: true,
              'data-source': [{ id: 'van', title: 'Van' }, { id: 'coupe', title: 'Coupé' }],
            },
            { type: 'DatePicker', name: 'day', label: 'Day', required: true, 'min-date': '${data.first_day}', 'max-date': '${data.last_day}' },
            {
              type: 'Footer', label: 'Ask for a drive',
              'on-click-action': { name: 'complete', payload: { driver: '${form.driver}', model: '${form.model}', day: '${form.day}' } },
            },
          ],
        }),
      },
    ],
  },
};
