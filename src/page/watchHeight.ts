/**
 * Tells at which height of the page nothing on the screen would have to scroll, in CSS px, whenever that changes. Looks again when the
 * content or the width changes, never because the height did: a host that resizes the frame at each word gets no further word for it.
 */
export function watchHeight(root: HTMLElement, tell: (height: number) => void): void {
  let told: number | undefined;
  let width = root.clientWidth;
  let asked = false;

  const look = () => {
    asked = false;
    const body = root.querySelector('[data-part="body"]');
    const content = body?.querySelector<HTMLElement>('[data-part="content"]');
    // A page without a scrolling part takes whatever height it is given, and so does a preview in a box it is fitted into.
    if (!body || !content || !root.querySelector(':scope > [data-flow-preview]')) return;
    // Not its own height alone: the room for a finger around the last box, which reaches over its edge, would scroll too.
    const height = root.clientHeight - body.clientHeight + content.scrollHeight;
    if (height === told) return;
    told = height;
    tell(height);
  };
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(look);
  };

  new MutationObserver(soon).observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  // A picture that arrived, a part that stopped moving.
  for (const type of ['load', 'transitionend', 'animationend']) root.addEventListener(type, soon, true);
  addEventListener('resize', () => {
    if (root.clientWidth === width) return;
    width = root.clientWidth;
    soon();
  });
  soon();
}
