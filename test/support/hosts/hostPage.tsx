import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { FlowPreview, type FlowPreviewProps } from 'whatsapp-flow-preview';
import type { createEmbed, Embed } from 'whatsapp-flow-preview/embed';

/** The ways of putting a preview on a page. */
export type Way = 'react' | 'shadow' | 'element' | 'frame';

declare global {
  interface Window {
    /** Shows a Flow in one of the ways there are, in place of the last one, and gives the element that stands on the page. */
    show(way: Way, props: FlowPreviewProps): Promise<HTMLElement>;
  }
}

const place = document.getElementById('place')!;
let root: Root | undefined;
let embed: Embed | undefined;
const load = <T,>(path: string) => import(/* @vite-ignore */ path) as Promise<T>;

const ways: { readonly [way in Way]: (props: FlowPreviewProps) => Promise<void> | void } = {
  react(props) {
    root = createRoot(place);
    flushSync(() => root?.render(<FlowPreview {...props} />));
  },
  async shadow(props) {
    root = createRoot(place);
    await new Promise<void>((ready) => root?.render(<FlowPreview {...props} isolation="shadow" ref={(flow) => void (flow && ready())} />));
  },
  async element(props) {
    await load('/element.js');
    const element = document.createElement('whatsapp-flow-preview');
    place.append(Object.assign(element, props));
  },
  async frame(props) {
    const client = await load<{ readonly createEmbed: typeof createEmbed }>('/embed.js');
    await new Promise<void>((onReady) => {
      embed = client.createEmbed(place, { src: '/embed/embed.html', ...props, onReady });
      embed.frame.width = '360';
    });
  },
};

window.show = async (way, props) => {
  root?.unmount();
  embed?.dispose();
  [root, embed] = [undefined, undefined];
  place.replaceChildren();
  await ways[way](props);
  const shown = place.firstElementChild as HTMLElement;
  // Where a host's margins put it must not decide how its edges fall on the screen's pixels.
  const around = document.getElementById('around')!;
  around.style.inset = '0 auto auto 0';
  const { x, y } = shown.getBoundingClientRect();
  around.style.inset = `${-y}px auto auto ${-x}px`;
  return shown;
};
