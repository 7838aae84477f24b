/** Keeps a preview as high as what is on its screen, or at a height of its own; ends with what it returns. */
export function growToContent(root: HTMLElement, height: number | undefined): () => void {
  const body = root.querySelector('[data-part="body"]');
  const content = root.querySelector('[data-part="content"]');
  if (height !== undefined || !body || !content) {
    root.style.blockSize = `${height ?? 320}px`;
    return () => undefined;
  }
  const grow = () => {
    const wanted = root.offsetHeight - body.clientHeight + content.getBoundingClientRect().height;
    root.style.blockSize = `${Math.ceil(wanted)}px`;
  };
  grow();
  const observer = new ResizeObserver(grow);
  observer.observe(content);
  for (const other of root.querySelectorAll('[data-part="header"], [data-part="footer"]')) observer.observe(other);
  return () => observer.disconnect();
}
