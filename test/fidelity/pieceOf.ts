import type { Checkpoint } from './checkpoint.js';
import { scenes } from './scenes.js';

const parts: { readonly [part: string]: string } = {
  backdrop: 'Sheet and grabber', sheet: 'Sheet and grabber', grabber: 'Sheet and grabber', header: 'Header', title: 'Header', close: 'Header', back: 'Header',
  menu: 'Header', progress: 'Progress bar', footer: 'Footer', footnote: 'Footnote', overlay: 'Dropdown’s page',
};

/** Type of every named input of the scenes. */
const typeOfName = new Map([...JSON.stringify(scenes).matchAll(/"type":"(\w+)","name":"(\w+)"/g)].map(([, type, name]) => [name, type]));

/** The component, or the piece of chrome, a checkpoint says something about. */
export function pieceOf({ of }: Checkpoint): string | undefined {
  const [, kind, value = ''] = /\[data-(flow-type|flow-name|part)="([^"]+)"/.exec(of) ?? [];
  if (kind === 'part') return parts[value];
  return kind === 'flow-type' ? value : typeOfName.get(value);
}
