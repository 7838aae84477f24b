import { pressFooter, send, type Sheet } from './sheet.js';
import { variants } from './variants.js';

const more = { name: 'open_url', url: 'https://example.org/terms' } as const;

/** OptIn. Spec: components.md 5. */
export const optIn: Sheet = [
  {
    nodes: variants('OptIn', { label: 'I agree to the terms of the lottery.', required: true }, [
      {}, { 'init-value': true }, { required: false }, { required: false, 'init-value': true }, { 'on-click-action': more }, { 'on-click-action': more, 'init-value': true, required: false },
      { label: 'I agree that you keep my name and my address until the prizes have been handed out, and not one single day longer.', 'on-click-action': more },
      { label: 'אני מסכים לתנאים.' },
    ]),
  },
  { nodes: [...variants('OptIn', { label: 'Not ticked, and asked for.', required: true, 'on-click-action': more }, [{}]), send], steps: [pressFooter] },
];
