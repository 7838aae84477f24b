import type { StoryContext } from '@storybook/react-vite';
import { within } from 'storybook/test';

/** What a play function gets here. */
export interface PhoneContext {
  /** Queries inside the first phone, which is the only one unless the toolbar asks for both. */
  readonly canvas: ReturnType<typeof within>;
  readonly canvasElement: HTMLElement;
  readonly userEvent: StoryContext['userEvent'];
}

/** Makes a play function act on the first phone, so that it also runs while both are on show. */
export function onFirstPhone(play: (phone: PhoneContext) => Promise<void>) {
  return async ({ canvasElement, userEvent }: Pick<StoryContext, 'canvasElement' | 'userEvent'>): Promise<void> => {
    const phone = canvasElement.querySelector<HTMLElement>('section[data-phone]') ?? canvasElement;
    await play({ canvas: within(phone), canvasElement: phone, userEvent });
  };
}
