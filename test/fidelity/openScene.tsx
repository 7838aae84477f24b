import { act, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { FlowPreview } from '../../src/embed/FlowPreview.js';
import type { Scene } from './scenes.js';

/** The phones the sources were measured on. */
export const phones = { android: { width: 360, height: 800 }, ios: { width: 393, height: 852 } };

/** The one element a selector means; throws when there is none. */
export function find(root: HTMLElement, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}`);
  return element;
}

/** Draws a scene as large as the platform's phone, does its steps, and answers with the preview's root. */
export async function openScene(scene: Scene, platform: 'android' | 'ios', colorScheme: 'light' | 'dark'): Promise<HTMLElement> {
  const { width, height } = phones[platform];
  const { container } = render(
    <div ref={(box) => { if (box) Object.assign(box.style, { inlineSize: `${width}px`, blockSize: `${height}px`, display: 'grid' }); }}>
      <FlowPreview flow={scene.flow} platform={platform} colorScheme={colorScheme} {...scene.preview} />
    </div>,
  );
  const root = container.querySelector<HTMLElement>('[data-flow-preview]')!;
  root.style.blockSize = `${height}px`;
  for (const step of scene.steps ?? []) {
    // As the keyboard would, whose ring is asked for.
    if ('focus' in step) act(() => (find(root, step.focus) as HTMLElement).focus({ focusVisible: true }));
    else if ('press' in step) await userEvent.click(await waitFor(() => find(root, step.press)));
    else await userEvent.upload(await waitFor(() => find(root, step.upload)) as HTMLInputElement, new File([new Uint8Array(2048)], 'a photo.jpg', { type: 'image/jpeg' }));
  }
  // One more turn after it is there: its own effects may still be under way.
  for (let tries = 0, there = false; !there && tries < 200; tries += 1) {
    there = !scene.late || root.querySelector(scene.late) !== null;
    await act(() => new Promise((done) => { setTimeout(done, scene.steps ?? scene.late ? 20 : 0); }));
  }
  return root;
}
