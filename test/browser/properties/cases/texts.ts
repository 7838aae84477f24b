import { visible } from '../commonRows.js';
import { count, style, words } from '../looks.js';
import type { ComponentCases, PropertyCase } from '../propertyCase.js';

const text: PropertyCase = { values: ['Alpha', 'Beta'], look: words, sees: ['Alpha', 'Beta'] };
const plain = { base: { text: 'Some words' }, rows: { text, visible } };
const styled: Omit<ComponentCases, 'type'> = {
  base: { text: 'Some words' },
  rows: {
    text,
    'font-weight': [
      { values: ['bold', 'normal'], look: style('', 'font-weight'), sees: ['700', '400'] },
      { values: ['italic', undefined], look: style('', 'font-style'), sees: ['italic', 'normal'] },
      { values: ['bold', 'normal'], props: { markdown: true }, look: style('p', 'font-weight'), sees: ['700', '400'] },
      { values: ['bold_italic', 'bold'], look: style('', 'font-style'), sees: ['italic', 'normal'] },
    ],
    strikethrough: { values: [true, false], look: style('', 'text-decoration-line'), sees: ['line-through', 'none'] },
    visible,
    markdown: [
      { values: [true, false], props: { text: 'A **bold** word' }, look: count('strong'), sees: [1, 0] },
      { values: [true, false], props: { text: ['One line', '1. and a list'] }, look: count('li'), sees: [1, 0] },
    ],
  },
};

export const textHeading: ComponentCases = { type: 'TextHeading', ...plain };
export const textSubheading: ComponentCases = { type: 'TextSubheading', ...plain };
export const textBody: ComponentCases = { type: 'TextBody', ...styled };
export const textCaption: ComponentCases = { type: 'TextCaption', ...styled };
export const richText: ComponentCases = {
  type: 'RichText', alone: true, base: { text: 'Some words' },
  rows: { text: [text, { values: ['# Title', 'Title'], look: count('h2'), sees: [1, 0] }, { values: [['- a', '- b'], 'a'], look: count('li'), sees: [2, 0] }], visible },
};
