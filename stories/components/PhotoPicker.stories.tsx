import type { Meta } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { SourcePropsOf } from '../../src/spec/types.js';
import { componentMeta, type ComponentStory } from '../support/componentMeta.js';
import { onFirstPhone } from '../support/onFirstPhone.js';
import { pickFiles, textFile } from '../support/pickFiles.js';
import { expectFooterBlocked, expectFooterReady } from '../support/play.js';
import { onDemand } from '../support/sharedStories.js';
import { sheetStory } from '../support/Sheet/sheetStory.js';

const meta: Meta<SourcePropsOf<'PhotoPicker'>> = {
  title: 'Components/PhotoPicker',
  ...componentMeta('PhotoPicker'),
  args: { name: 'answer', label: 'Photos of the room', description: 'From the door and from the window.', 'min-uploaded-photos': 1, 'max-uploaded-photos': 3, 'max-file-size-kb': 10240 },
};
export default meta;
type Story = ComponentStory<'PhotoPicker'>;

export const Sheet: Story = sheetStory('PhotoPicker');
export const CameraAndGallery: Story = {};
export const CameraOnly: Story = { args: { 'photo-source': 'camera' } };
export const GalleryOnly: Story = { args: { 'photo-source': 'gallery' } };
export const Optional: Story = { args: { 'min-uploaded-photos': 0 } };
export const Disabled: Story = { args: { enabled: false } };
export const Pick: Story = {
  play: onFirstPhone(async ({ canvas, canvasElement }) => {
    await expectFooterBlocked(canvas);
    await pickFiles(canvasElement, [textFile('room.jpg', 'image/jpeg')]);
    await expect(await canvas.findByText('room.jpg')).toBeVisible();
    await expectFooterReady(canvas);
  }),
};
export const AuthorsMessage: Story = { args: { 'error-message': 'The last photo was too dark.' } };
export const ShownOnDemand: Story = onDemand;
