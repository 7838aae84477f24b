import { expect } from 'storybook/test';
import { around } from './componentMeta.js';
import type { Surroundings } from './flowOf.js';
import { onFirstPhone } from './onFirstPhone.js';

/** For any component that has `visible`: it comes and goes with a box above it. */
export const onDemand = {
  args: { visible: '${form.wanted}' },
  parameters: around({ before: [{ type: 'OptIn', name: 'wanted', label: 'Show it.' }] }),
  play: onFirstPhone(async ({ canvas, canvasElement, userEvent }) => {
    const component = () => canvasElement.querySelector('[data-flow-pointer="/screens/0/layout/children/1"]');
    await expect(component()).toBeNull();
    await userEvent.click(canvas.getByRole('checkbox', { name: /Show it/ }));
    await expect(component()).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /Show it/ }));
    await expect(component()).toBeNull();
  }),
} as const;

/** For components that stand alone on their screen: the data of the screen says that they are shown. */
export const shownByData = {
  args: { visible: '${data.wanted}' },
  parameters: around({ data: { wanted: { type: 'boolean', __example__: true } } }),
} as const;

/** An action that changes the line below the component. */
export const tells = (words: string) => ({ name: 'update_data', payload: { told: words } }) as const;

/** Puts that line there. */
export const lineBelow: Surroundings = {
  data: { told: { type: 'string', __example__: 'Nothing was chosen yet.' } },
  after: [{ type: 'TextCaption', text: '${data.told}' }],
};

/** For any choice: one handler for choosing, one for taking back. */
export const handlersTell = {
  args: { 'on-select-action': tells('Chosen.'), 'on-unselect-action': tells('Taken back.') },
  parameters: around(lineBelow),
} as const;

const asks = { name: 'data_exchange', payload: { asked: true } } as const;
const withBusiness = around({ ...lineBelow, endpoint: () => ({ screen: 'SHOW', data: { told: 'The business has answered.' } }) });

/** For any choice: the business is asked as soon as something is chosen. */
export const selectAsks = { args: { 'on-select-action': asks }, parameters: withBusiness } as const;
/** For anything that can be pressed: the business is asked. */
export const pressAsks = { args: { 'on-click-action': asks }, parameters: withBusiness } as const;
