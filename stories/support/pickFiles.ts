import { userEvent } from 'storybook/test';

/** A small file made of text, whatever its type claims. */
export function textFile(name: string, type: string): File {
  return new File(['a few letters'], name, { type });
}

/** Puts files into the picker on show, as the system's dialog would. The filter of that dialog is passed by: some phones ignore it. */
export async function pickFiles(canvasElement: HTMLElement, files: File[]): Promise<void> {
  const input = canvasElement.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no file input to pick with.');
  await userEvent.upload(input, files, { applyAccept: false });
}
