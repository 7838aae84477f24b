import type { Frame, Locator, Page } from 'playwright';
import type { DateRange, PickedFile } from '../../../src/spec/types.js';
import type { Step } from '../walk/walk.js';

/** Does through the page what a step says, as a person would: clicks, types, chooses, picks files. */
export async function performStep(page: Page | Frame, { screen, event, node }: Step): Promise<void> {
  const root = page.locator(`[data-flow-screen="${screen}"] [data-flow-pointer="${node.pointer}"]`);
  if (event.type === 'press') await press(root, event.itemId, node);
  else if (event.type === 'chooseRoute') await page.locator(`[data-part="route-chooser"] [data-route="${event.screen}"]`).click();
  else if (event.type === 'change') await set(page, root, event.value as never, node);
  else await page.locator('[data-part="back"]').click();
}

async function press(root: Locator, itemId: string | undefined, node: Step['node']): Promise<void> {
  const rows = root.getByRole('button');
  await (itemId === undefined ? rows.last() : rows.nth(node.options!.indexOf(itemId))).click();
}

async function set(page: Page | Frame, root: Locator, value: unknown, node: Step['node']): Promise<void> {
  switch (node.type) {
    case 'TextInput':
    case 'TextArea': {
      const input = root.locator('input, textarea');
      await input.click();
      await input.press('ControlOrMeta+a');
      await input.pressSequentially(value as string);
      return;
    }
    case 'RadioButtonsGroup':
      return root.getByRole('radio').nth(node.options!.indexOf(value as string)).click();
    case 'CheckboxGroup':
    case 'ChipsSelector': {
      const boxes = root.getByRole('checkbox');
      for (const [index, id] of node.options!.entries()) if ((await boxes.nth(index).isChecked()) !== (value as string[]).includes(id)) await boxes.nth(index).click();
      return;
    }
    case 'Dropdown':
      await root.locator('[aria-haspopup]').click();
      return page.getByRole('option').nth(node.options!.indexOf(value as string)).click();
    case 'OptIn':
      return root.getByRole('checkbox').click();
    case 'DatePicker':
      return pick(page, root.locator('[aria-haspopup]'), value as string);
    case 'CalendarPicker': {
      if (typeof value === 'string') return pick(page, root.locator('[aria-haspopup]'), value);
      const { 'start-date': start, 'end-date': end } = value as DateRange;
      await root.locator('[aria-haspopup]').first().click();
      await pickDay(page, start);
      return pickDay(page, end);
    }
    case 'PhotoPicker':
    case 'DocumentPicker': {
      const files = (value as readonly PickedFile[]).map(({ name, type, size }) => ({ name, mimeType: type, buffer: Buffer.alloc(size, 1) }));
      return root.locator('input[type=file]').setInputFiles(files);
    }
    default:
      throw new Error(`No way is known to set a ${node.type} through the page.`);
  }
}

async function pick(page: Page | Frame, opener: Locator, date: string): Promise<void> {
  await opener.click();
  await page.locator('[data-part="calendar"]').waitFor();
  await (await page.locator('[data-part="wheels"]').count() ? turnWheels(page, date) : pickDay(page, date));
}

/** Types a date into the wheels of an iPhone, and takes it. The year first: limits may hold the others back until then. */
async function turnWheels(page: Page | Frame, date: string): Promise<void> {
  const [year, month, day] = date.split('-').map(Number);
  for (const [part, value] of Object.entries({ year, month, day })) await page.locator(`[data-part="${part}-wheel"]`).pressSequentially(String(value));
  await page.locator('[data-part="done"]').click();
}

/** Goes to a day by year and month, and presses it. */
async function pickDay(page: Page | Frame, date: string): Promise<void> {
  const grid = page.getByRole('grid');
  await grid.waitFor();
  const year = page.getByRole('combobox', { name: 'Year' });
  if (await year.count()) await year.selectOption(date.slice(0, 4));
  for (let month = 0; month < 24; month++) {
    const shown = await grid.locator('[data-date]').first().getAttribute('data-date');
    if (shown!.slice(0, 7) === date.slice(0, 7)) break;
    await page.getByRole('button', { name: shown! > date ? 'Previous month' : 'Next month' }).click();
  }
  await grid.locator(`[data-date="${date}"]`).click();
}
