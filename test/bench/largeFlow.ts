const next = (id: string) => ({ name: 'navigate', next: { type: 'screen', name: id }, payload: { greeting: '${data.greeting}' } });
const letters = (index: number): string => String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26));
const options = Array.from({ length: 8 }, (_, index) => ({ id: `option_${index}`, title: `Option ${index}`, description: 'What there is to know about it' }));

const paragraph = 'Tell us what happened, when it happened and who was there, and we will find out what we can do about it. '.repeat(4);

function children(index: number): readonly object[] {
  const fields = Array.from({ length: 8 }, (_, field) => [
    { type: 'TextBody', text: `\`'Hello ' \${data.greeting} ', this is part ${field} of screen ${index}'\``, visible: '${data.open}' },
    { type: 'TextInput', name: `field_${field}`, label: `Field ${field}`, 'input-type': 'text', required: true, 'helper-text': 'Anything you like', 'max-chars': 60 },
    { type: field % 2 ? 'Dropdown' : 'RadioButtonsGroup', name: `choice_${field}`, label: 'Choose one', required: false, 'data-source': options },
    { type: 'TextBody', text: paragraph },
    { type: 'If', condition: `(\${form.field_${field}} != '') && \${data.open}`, then: [{ type: 'TextCaption', text: 'Thank you' }] },
  ]);
  return fields.flat();
}

/** Pretty-printed text of a valid Flow of 50 screens, a little over 1 MB. */
export function largeFlow(): string {
  const count = 50;
  const screens = Array.from({ length: count }, (_, index) => ({
    id: `SCREEN_${letters(index)}`,
    title: `Screen ${index}`,
    ...(index === count - 1 && { terminal: true, success: true }),
    data: { greeting: { type: 'string', __example__: 'you' }, ...{ open: { type: 'boolean', __example__: true } } },
    layout: {
      type: 'SingleColumnLayout',
      children: [...children(index), {
        type: 'Footer', label: 'Continue',
        'on-click-action': index === count - 1 ? { name: 'complete', payload: { first: '${form.field_0}' } } : { ...next(`SCREEN_${letters(index + 1)}`), payload: { greeting: '${data.greeting}', open: '${data.open}' } },
      }],
    },
  }));
  return JSON.stringify({ version: '7.3', screens }, null, 2);
}
