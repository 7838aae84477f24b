/** Keeps a preview as high as what is on its screen, or at a height of its own; ends with what it returns. */
export function growToContent(root: HTMLElement, height: number | undefined): () => void {
  const screen = root.querySelector('[data-flow-screen]');
  const content = root.querySelector('[data-part="content"]');
  if (height !== undefined || !screen || !content) {
    root.style.blockSize = `${height ?? 320}px`;
    return () => undefined;
  }
  // The body itself only gets what is left; what counts is what it holds.
  const parts = [...screen.children].map((part) => (part.contains(content) ? content : part));
  const grow = () => {
    const heights = parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
    root.style.blockSize = `${Math.ceil(heights / (root.currentCSSZoom ?? 1))}px`;
  };
  grow();
  const observer = new ResizeObserver(grow);
  for (const part of parts) observer.observe(part);
  return () => observer.disconnect();
}
