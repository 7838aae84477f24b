import type { StoryContext } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { pickFiles, textFile } from '../pickFiles.js';

/** One phone of a story and the hands that use it. */
interface Hands {
  readonly phone: HTMLElement;
  readonly see: ReturnType<typeof within>;
  readonly userEvent: StoryContext['userEvent'];
}
type Walk = (hands: Hands) => Promise<void>;

const press = async ({ see, userEvent }: Hands, name: string | RegExp) => userEvent.click(await see.findByRole('button', { name }));
const choose = async ({ see, userEvent }: Hands, role: 'radio' | 'checkbox', name: string | RegExp) => userEvent.click(await see.findByRole(role, { name }));
const type = async ({ see, userEvent }: Hands, name: RegExp, text: string) => userEvent.type(await see.findByRole('textbox', { name }), text);

/** Opens a list page and takes one of its rows. */
async function take(hands: Hands, label: RegExp, title: string): Promise<void> {
  await press(hands, label);
  await hands.userEvent.click(await hands.see.findByRole('option', { name: title }));
}

/** Opens the dialog of a date and takes what it offers first: a day of this month, or the day an iPhone's wheels stand on. */
async function pickDay(hands: Hands, label: RegExp): Promise<void> {
  await press(hands, label);
  const first = await waitFor(() => {
    const found = hands.phone.querySelector('[data-date]:not([aria-disabled="true"]), [data-part="done"]');
    if (!found) throw new Error('No dialog has opened.');
    return found;
  });
  await hands.userEvent.click(first);
}

/** The way from the first screen to the end, by the sample's id. */
const walks: { readonly [sample: string]: Walk } = {
  'product-return': async (hands) => {
    await type(hands, /Order Number/, 'LB-7');
    await type(hands, /Item Name/, 'Raincoat');
    await type(hands, /Email Address/, 'a@example.org');
    await press(hands, 'Continue');
    await choose(hands, 'radio', 'Changed My Mind');
    await press(hands, 'Continue');
    await choose(hands, 'radio', 'Another Product');
    await type(hands, /Exchange Item/, 'Blue');
    await choose(hands, 'radio', 'WhatsApp');
    await press(hands, 'Submit Return');
  },
  appointment: async (hands) => {
    await press(hands, 'Start Registration');
    await type(hands, /Full Name/, 'Noor');
    await type(hands, /Phone Number/, '5550142');
    await pickDay(hands, /Date of Birth/);
    await choose(hands, 'radio', 'Female');
    await press(hands, 'Next');
    await take(hands, /Select Department/, 'General Medicine');
    await press(hands, 'Review Info');
    await press(hands, 'Complete Registration');
  },
  lead: async (hands) => {
    await press(hands, 'Why Choose Quay?');
    await press(hands, 'Select Channels');
    await choose(hands, 'checkbox', 'WhatsApp Business');
    await choose(hands, 'checkbox', 'Voice lines');
    await press(hands, 'Book Demo');
    await type(hands, /Full Name/, 'Noor');
    await take(hands, /Industry/, 'Travel');
    await pickDay(hands, /Preferred Date/);
    await press(hands, 'Review Booking');
    await press(hands, 'Confirm Demo');
  },
  loan: async (hands) => {
    await press(hands, /Read more/);
    await expect(await hands.see.findByText('5. No Promise')).toBeInTheDocument();
    await press(hands, 'Back');
    await choose(hands, 'checkbox', /I agree/);
    await press(hands, 'Start Application');
    await type(hands, /Full Name/, 'Noor');
    await type(hands, /Email Address/, 'a@example.org');
    await type(hands, /Phone Number/, '5550142');
    await pickDay(hands, /Date of Birth/);
    await press(hands, 'Next');
    await hands.see.findByText('Upload ID Card');
    await pickFiles(hands.phone, [textFile('card.jpg', 'image/jpeg')]);
    await press(hands, 'Continue');
    await choose(hands, 'radio', 'Employed');
    await type(hands, /Employer Name/, 'Quay');
    await type(hands, /Monthly Income/, '3000');
    await press(hands, 'Next');
    await type(hands, /Loan Amount/, '30000');
    await choose(hands, 'radio', '10 Years');
    await press(hands, 'Review Application');
    await press(hands, 'Submit Application');
  },
};

type Played = Pick<StoryContext, 'canvasElement' | 'userEvent'>;

function handsOn({ canvasElement, userEvent }: Played, platform: 'android' | 'ios'): Hands {
  // The toolbar may leave one phone only.
  const phone = canvasElement.querySelector<HTMLElement>(`section[data-phone="${platform}"]`) ?? canvasElement.querySelector<HTMLElement>('section[data-phone]')!;
  return { phone, see: within(phone), userEvent };
}

/** Walks from the message to the answer in the chat, on Android; iOS stands where it began. */
export const onPhone = (sample: string, cta: string) => async (played: Played): Promise<void> => {
  const hands = handsOn(played, 'android');
  await press(hands, cta);
  await walks[sample]!(hands);
  await expect(await hands.see.findByRole('button', { name: /Sent/ })).toBeVisible();
};

/** Walks through the sheet to its end, on iOS; Android stands where it began. */
export const onSheet = (sample: string) => async (played: Played): Promise<void> => {
  const hands = handsOn(played, 'ios');
  await walks[sample]!(hands);
  await expect(await hands.see.findByText('Response sent')).toBeVisible();
};
