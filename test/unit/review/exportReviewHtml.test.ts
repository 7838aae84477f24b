import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../src/review/export/contentPolicy.js';
import type { ExportedReview } from '../../../src/review/export/exportedReview.js';
import { exportReviewHtml } from '../../../src/review/export/exportReviewHtml.js';
import { oneScreen, shows } from '../../support/flowWith.js';

const flow = oneScreen([shows('Hello')]);
const dataOf = (html: string) => JSON.parse(/id="flow-review">(.*?)<\/script>/s.exec(html)![1]!) as ExportedReview;
const hostile = '</script><script>alert(1)</script><!-- <script> \u2028\u2029 & "quoted" \'single\' \ud800';

describe('an exported page', () => {
  it('says the same for the same input, and takes no time of its own', async () => {
    const options = { title: 'Ticket', at: '2026-01-06T08:00:00Z', before: oneScreen([shows('Hi')]) };
    expect(await exportReviewHtml(flow, [], options)).toBe(await exportReviewHtml(structuredClone(flow), [], { ...options }));
    expect(dataOf(await exportReviewHtml(flow))).not.toHaveProperty('at');
  });

  it('holds what it was given, a text as it was written', async () => {
    const text = '{ "version":"7.3",\n "screens":[] }';
    const events = [{ any: 'thing' }, null, 7];
    const data = dataOf(await exportReviewHtml(text, events, { before: flow, head: 'abc', platform: 'ios', colorScheme: 'dark', timeZone: 'Asia/Tokyo', locale: 'pt_BR', launch: { flowToken: 't' }, chat: { business: { name: 'Museum' } } }));
    expect(data).toMatchObject({ flow: text, before: JSON.stringify(flow), events, head: 'abc', platform: 'ios', colorScheme: 'dark', timeZone: 'Asia/Tokyo', locale: 'pt-BR', launch: { flowToken: 't' }, chat: { business: { name: 'Museum' } } });
  });

  it('names the Flow by the title of its first screen, and a text that is no Flow too', async () => {
    expect(await exportReviewHtml(oneScreen([], { title: 'Your <b>visit</b>' }))).toContain('<title>Your &lt;b&gt;visit&lt;/b&gt;</title>');
    const html = await exportReviewHtml('{"version', []);
    expect(html).toContain('<title>Flow</title>');
    expect(dataOf(html)).not.toHaveProperty('digest');
  });

  it('is written in the direction and with the words of its language', async () => {
    const html = await exportReviewHtml(flow, [], { locale: 'ar' });
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(dataOf(html).words.preview).toMatchObject({ close: expect.stringMatching(/\p{Script=Arabic}/u) as string });
    expect(dataOf(await exportReviewHtml(flow, [], { previewStrings: { close: 'Shut' }, strings: { print: 'Paper' }, changeStrings: { valueTrue: 'on' } })).words)
      .toMatchObject({ preview: { close: 'Shut' }, views: { print: 'Paper' }, changes: { valueTrue: 'on' } });
  });

  it('lets nothing that was handed in become markup, and gives it back unchanged', async () => {
    const given = { title: hostile, head: hostile, at: hostile, strings: { print: hostile, exportNeedsScript: hostile }, chat: { business: { name: hostile } } };
    const html = await exportReviewHtml(oneScreen([shows(hostile)]), [{ [hostile]: hostile }], { ...given, before: hostile });
    // The page's own three script elements (data, program, licences), and nothing that opens another or a comment.
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html.match(/<\/script/g)).toHaveLength(3);
    expect(html).not.toContain('<!--');
    expect(/id="flow-review">(.*)/.exec(html)![1]).not.toMatch(/<(?!\/script>$)|[\u2028\u2029]/);
    const data = dataOf(html);
    expect(data).toMatchObject({ title: hostile, head: hostile, at: hostile, chat: given.chat, before: hostile, events: [{ [hostile]: hostile }], words: { views: given.strings } });
    expect(JSON.parse(data.flow)).toEqual(oneScreen([shows(hostile)]));
  });
});

it('the policy lets one script and one style run, by their hashes', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const [script, style] = ['go("ä")', 'a{b:c}'];
  const policy = contentPolicy({ script, style });
  expect(policy.startsWith(`default-src 'none'; img-src data: blob:; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; `)).toBe(true);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
