import { linkSchemes } from '../spec/actions.js';

/** Opens a link beside the page, which it learns nothing of; any scheme but http and https is left alone. Spec: flow-json.md 10.1. */
export function openUrl(url: string): void {
  if (isWebLink(url)) window.open(url, '_blank', 'noopener,noreferrer');
}

function isWebLink(url: string): boolean {
  try {
    const { protocol } = new URL(url);
    return linkSchemes.some((scheme) => scheme === protocol);
  } catch {
    return false;
  }
}
