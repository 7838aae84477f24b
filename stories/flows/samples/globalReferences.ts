import { column, type SampleSource } from './sample.js';

/** Global references: the last screen reads the others without being handed anything. Spec: flow-json.md 5. */
export const globalReferences: SampleSource = {
  id: 'global-references',
  title: 'Global references',
  about: 'The last screen reads fields and data of the first two with ${screen.ID…}; no payload hands them on.',
  flow: {
    version: '7.3',
    screens: [
      {
        id: 'WHO',
        title: 'Who',
        data: { club: { type: 'string', __example__: 'Chess club' } },
        layout: column(
          { type: 'TextSubheading', text: '${data.club}' },
          { type: 'TextInput', name: 'player', label: 'Player', required: true },
          { type: 'Footer', label: 'Next', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'LEVEL' }, payload: {} } },
        ),
      },
      {
        id: 'LEVEL',
        title: 'How strong',
        data: {},
        layout: column(
          {
            type: 'RadioButtonsGroup', name: 'level', label: 'Level', required: true,
            'data-source': [{ id: 'beginner', title: 'Beginner' }, { id: 'club', title: 'Club player' }],
          },
          { type: 'Footer', label: 'Next', 'on-click-action': { name: 'navigate', next: { type: 'screen', name: 'OVERVIEW' }, payload: {} } },
        ),
      },
      {
        id: 'OVERVIEW',
        title: 'Overview',
        terminal: true,
        data: {},
        layout: column(
          { type: 'TextBody', text: "`${screen.WHO.form.player} ' joins the ' ${screen.WHO.data.club} '.'`" },
          { type: 'TextCaption', text: "`'Level: ' ${screen.LEVEL.form.level}`" },
          {
            type: 'Footer', label: 'Join',
            'on-click-action': {
              name: 'complete',
              payload: { club: '${screen.WHO.data.club}', player: '${screen.WHO.form.player}', level: '${screen.LEVEL.form.level}' },
            },
          },
        ),
      },
    ],
  },
};
