import { pictures } from './pictures.js';
import { column, type SampleSource } from './sample.js';

/** RichText with every construct WhatsApp draws, and the smaller set of TextBody. Spec: components.md 4. */
export const richText: SampleSource = {
  id: 'rich-text',
  title: 'Rich text',
  about: 'Every markdown construct of RichText: headings, lists, emphasis, link, picture and table.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'READ',
        title: 'The small print',
        layout: column(
          {
            type: 'RichText',
            text: [
              '# Renting a boat',
              'Boats leave from the **old pier**. Bring *warm* clothes, ***always***, and ~~high heels~~ flat shoes.',
              '## What you need',
              '1. a licence',
              '2. a deposit',
              '3. somebody on land who knows where you are',
              '## What we bring',
              '- life jackets',
              '- a **chart** of the bay',
              '+ tea',
              '### A smaller heading is drawn as text',
              `![The bay at noon](data:image/png;base64,${pictures.wide})`,
              '| Boat      | Seats | A day |',
              '| --------- | ----- | ----- |',
              '| **Tern**  | 2     | 40    |',
              '| *Gannet*  | 4     | 70    |',
              '| ~~Skua~~  | 6     | in repair |',
              'Questions? Read the [harbour rules](https://example.org/harbour).',
            ],
          },
          { type: 'Footer', label: 'I have read it', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'SIGN' }, payload: {} } },
        ),
      },
      {
        id: 'SIGN',
        title: 'Sign',
        terminal: true,
        data: {},
        layout: column(
          {
            type: 'TextBody', markdown: true,
            text: ['TextBody knows a **smaller** set:', '- *lists*', '- ~~strikes~~ and [links](https://example.org/)'],
          },
          { type: 'TextCaption', markdown: true, text: 'So does TextCaption, in **small**.' },
          { type: 'TextInput', name: 'signature', label: 'Your name', required: true },
          { type: 'Footer', label: 'Sign', 'on-click-action': { name: 'complete', payload: { signature: '${form.signature}' } } },
        ),
      },
    ],
  },
};
