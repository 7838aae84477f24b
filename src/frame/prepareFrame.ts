import { frameTitle } from '../strings/frameTitle.js';

/**
 * Makes a frame inside `target`, or takes `target` if it is one, and loads the address in it. Sizes are attributes, so that any rule of
 * the host's style sheet is stronger.
 */
export function prepareFrame(target: Element, address: string, title: string | undefined): { readonly frame: HTMLIFrameElement; remove(): void } {
  if (isFrame(target)) {
    if (title !== undefined || !target.title) target.title = title ?? frameTitle;
    target.src = address;
    return { frame: target, remove: () => { target.src = 'about:blank'; } };
  }
  const frame = target.ownerDocument.createElement('iframe');
  const attributes = { title: title ?? frameTitle, sandbox: 'allow-scripts', allow: 'clipboard-write', referrerpolicy: 'no-referrer', width: '400', height: '720', frameborder: '0', src: address };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  target.append(frame);
  return { frame, remove: () => frame.remove() };
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}
