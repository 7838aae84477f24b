import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FlowPreview } from '../../../src/embed/FlowPreview.js';

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const markup = (platform: 'android' | 'ios', ...children: readonly object[]) => renderToString(
  <FlowPreview platform={platform} locale="en" flow={{ version: '7.3', screens: [{ id: 'ONE', title: 'One', layout: { type: 'SingleColumnLayout', children } }] }} />,
);

describe.each(['android', 'ios'] as const)('server output on %s', (platform) => {
  it('has no inline style, which strict pages refuse', () => {
    const html = markup(platform,
      { type: 'Image', src: dot, width: 40, height: 30 }, { type: 'Image', src: dot, 'aspect-ratio': 1.5 }, { type: 'ImageCarousel', images: [{ src: dot, 'alt-text': 'a' }] },
      { type: 'DatePicker', name: 'a', label: 'A', 'init-value': '2026-02-11' },
      { type: 'CalendarPicker', name: 'b', mode: 'range', label: { 'start-date': 'From', 'end-date': 'To' } },
      { type: 'DocumentPicker', name: 'c', label: 'C' }, { type: 'TextBody', markdown: true, text: 'a **b**' });
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).toContain('width="40" height="30"');
    expect(html).toContain('viewBox="0 0 1.5 1"');
    expect(html).toMatch(/data-flow-type="DatePicker" data-flow-name="a" data-flow-pointer="[^"]+" data-state="filled"/);
    expect(html).toMatch(/data-flow-type="CalendarPicker" data-flow-name="b" data-flow-pointer="[^"]+" data-state="idle"/);
  });
  it('holds markdown as typed, without the bytes of its pictures', () => {
    const html = markup(platform, { type: 'RichText', text: ['# Terms', `![alt](data:image/png;base64,${dot})`, '<b>x</b>'] });
    expect(html).toContain('# Terms');
    expect(html).toContain('>alt</p>');
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
    expect(html).not.toContain(dot);
  });
});
