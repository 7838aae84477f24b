/** Options of every group. */
export const options = ['First', 'Second', 'Third', 'Fourth'].map((title, index) => ({ id: `${index}`, title }));
/** Names of the text fields, in order; the first is the one that is typed into, and repeated by a text. */
export const inputs = Array.from({ length: 30 }, (_, index) => `input_${index}`);
export const radios = Array.from({ length: 5 }, (_, index) => `radio_${index}`);
export const boxes = Array.from({ length: 5 }, (_, index) => `boxes_${index}`);
export const texts = Array.from({ length: 8 }, (_, index) => `A sentence that explains part ${index} of the form.`);

/** 50 components on one screen: 30 text fields, 10 groups of four options, 8 texts, one that repeats what is typed, and the Footer. */
export const screenOf50 = {
  version: '7.3',
  screens: [{
    id: 'LONG', title: 'A long form', terminal: true,
    layout: {
      type: 'SingleColumnLayout',
      children: [
        { type: 'TextBody', text: "`'You typed: ' ${form.input_0}`" },
        ...texts.map((text) => ({ type: 'TextBody', text })),
        ...inputs.map((name) => ({ type: 'TextInput', name, label: name, 'helper-text': 'As on your card', required: true })),
        ...radios.map((name) => ({ type: 'RadioButtonsGroup', name, label: name, 'data-source': options })),
        ...boxes.map((name) => ({ type: 'CheckboxGroup', name, label: name, 'data-source': options })),
        { type: 'Footer', label: 'Send', 'on-click-action': { name: 'complete', payload: { first: '${form.input_0}' } } },
      ],
    },
  }],
};
