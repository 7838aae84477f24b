import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { pickFiles, textFile } from '../support/pickFiles.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'DocumentPicker'>> = {
  title: 'Components/DocumentPicker',
  ...componentMeta('DocumentPicker'),
  args: { name: 'answer', label: 'Your certificate', description: 'As a PDF file.', 'min-uploaded-documents': 1, 'max-uploaded-documents': 1, 'max-file-size-kb': 1024, 'allowed-mime-types': ['application/pdf'] },
};
export default meta;
type Story = ComponentStory<'DocumentPicker'>;

export const Sheet: Story = sheetStory('DocumentPicker');
export const OnePdf: Story = {};
export const ManyOfAnyType: Story = { args: { 'max-uploaded-documents': 5, 'min-uploaded-documents': 2, 'allowed-mime-types': undefined } };
export const Optional: Story = { args: { 'min-uploaded-documents': 0 } };
export const Disabled: Story = { args: { enabled: false } };
export const PickAndRemove: Story = {
  play: onFirstPhone(async ({ canvas, canvasElement, userEvent }) => {
    await expectFooterBlocked(canvas);
    await pickFiles(canvasElement, [textFile('diploma.pdf', 'application/pdf')]);
    await expect(await canvas.findByText('diploma.pdf')).toBeVisible();
    await expectFooterReady(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Remove diploma.pdf' }));
    await expectFooterBlocked(canvas);
  }),
};
export const WrongType: Story = {
  play: onFirstPhone(async ({ canvas, canvasElement }) => {
    await pickFiles(canvasElement, [textFile('notes.txt', 'text/plain')]);
    await expect(await canvas.findByText('notes.txt has a type that is not accepted here.')).toBeVisible();
  }),
};
export const AuthorsMessage: Story = { args: { 'error-message': 'The last file could not be read.' } };
export const ShownOnDemand: Story = onDemand;
