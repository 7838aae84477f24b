import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { FlowPreview } from 'whatsapp-flow-preview';
import { parseFlow, validateFlow } from 'whatsapp-flow-preview/core';
import { FlowStoryboard } from 'whatsapp-flow-preview/review';
import { largeFlow } from '../largeFlow.js';
import { HandWritten } from './HandWritten.js';
import { manyScreens } from './manyScreens.js';
import { screenOf50 } from './screenOf50.js';
import { StaticCopies } from './StaticCopies.js';
import { Thumbnails } from './Thumbnails.js';

const board = manyScreens(100);
const oneScreen = manyScreens(1);
const pages: { readonly [kind: string]: () => ReactNode } = {
  preview: () => <FlowPreview flow={screenOf50} />, handWritten: () => <HandWritten />, thumbnails: () => <Thumbnails />, copies: () => <StaticCopies />,
  storyboard: () => <FlowStoryboard flow={board} />, oneScreen: () => <FlowPreview flow={oneScreen} interactive={false} surface="screen" />,
};
const host = document.getElementById('host')!;
const roots: Root[] = [];
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;

/** Mounts pages beside each other, each with its effects run. */
function mount(kind: string, times: number): void {
  for (let time = 0; time < times; time++) {
    const root = createRoot(host.appendChild(document.createElement('div')));
    flushSync(() => root.render(pages[kind]!()));
    roots.push(root);
  }
}

/** Mounts pages and waits until nothing more of them is drawn: frames of a storyboard come once they are known to be near. */
async function show(kind: string, times: number): Promise<void> {
  mount(kind, times);
  for (let still = 0, before = -1; still < 3;) {
    await new Promise(requestAnimationFrame);
    const now = host.querySelectorAll('[data-flow-screen]').length;
    still = now > 0 && now === before ? still + 1 : 0;
    before = now;
  }
}

function clear(): void {
  for (const root of roots.splice(0)) root.unmount();
  host.replaceChildren();
}

/** Types into the first field of the page on show, a letter after the other, and looks whether the page followed. */
async function type(keys: number): Promise<void> {
  const field = host.querySelector('input')!;
  field.focus();
  for (let key = 0; key < keys; key++) {
    setValue.call(field, key % 30 === 0 ? 'x' : `${field.value}x`);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x', inputType: 'insertText' }));
    // React leaves some of its work for the end of the event.
    await Promise.resolve();
  }
  const echo = host.querySelector('[data-flow-type="TextBody"]')?.textContent;
  if (echo !== `You typed: ${field.value}`) throw new Error(`The page did not follow what was typed: ${echo}`);
}

const text = largeFlow();
/** The same with a reference that leads nowhere in every other component: far more findings than are listed. */
const mistaken = text.replaceAll('${data.open}', '${data.opne}');
const works: { readonly [work: string]: () => unknown } = {
  json: () => JSON.parse(text) as unknown, parse: () => parseFlow(text), validate: () => validateFlow(text), mistaken: () => validateFlow(mistaken),
};

/** Reads the large Flow in one of four ways. */
function read(work: string, times: number): void {
  for (let time = 0; time < times; time++) works[work]!();
}

/** Runs work as a task of the page: what is called from outside is not counted as its script. */
function asTask(work: () => void | Promise<void>): Promise<void> {
  return new Promise((done) => setTimeout(() => done(work())));
}

/** What the script outside asks of the page. */
const bench = {
  mount, show, clear, type, read, asTask,
  screens: () => host.querySelectorAll('[data-flow-screen]').length,
  elements: () => host.querySelectorAll('*').length,
  megabytes: text.length / 1_048_576,
  errorsOfLargeFlow: () => validateFlow(text).filter(({ severity }) => severity === 'error').length,
};
declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
