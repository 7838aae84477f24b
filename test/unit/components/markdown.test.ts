import { describe, expect, it } from 'vitest';
import { joinEntries } from '../../../src/components/_parts/markdown/joinEntries.js';
import { padTables } from '../../../src/components/_parts/markdown/padTables.js';
import { safeLink } from '../../../src/components/_parts/markdown/safeLink.js';
import { toTree } from '../../../src/components/_parts/markdown/toTree.js';
import { caps } from '../../../src/spec/limits.js';

const text = (value: string) => ({ kind: 'text', text: value });
const paragraph = (...line: unknown[]) => ({ kind: 'paragraph', line });
const png = 'data:image/png;base64,iVBORw0KGgo=';

describe('joinEntries', () => {
  it('keeps list items and table rows that follow each other together', () => {
    expect(joinEntries(['a', '1. b', '2. c', 'd', '| e |', '|---|', '| f |', 'g'])).toBe('a\n\n1. b\n2. c\n\nd\n\n| e |\n|---|\n| f |\n\ng');
  });
  it('leaves a string alone, and takes an item of several lines as one', () => {
    expect(joinEntries('a\nb')).toBe('a\nb');
    expect(joinEntries(['- a\nrest', '- b'])).toBe('- a\nrest\n- b');
  });
});

describe('padTables', () => {
  it('gives the dashes as many cells as the header', () => {
    expect(padTables('| a | b | c |\n| --- | --- |\n| 1 | 2 | 3 |')).toContain('| --- | --- | --- |');
    expect(padTables('| a \\| x | b |\n|---|')).toContain('\n| --- | --- |');
  });
  it('leaves rows of a table and plain dashes alone', () => {
    expect(padTables('a\n---\nb')).toBe('a\n---\nb');
    expect(padTables('| a |\n|---|\n| - | - |')).toBe('| a |\n| --- |\n| - | - |');
  });
});

describe('safeLink', () => {
  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:https://a.b/c', 'tel:1', '//a.b', '/a', ''])('refuses %j', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
  it('takes http and https, as the browser reads them', () => {
    expect(safeLink('https://whatsapp.com')).toBe('https://whatsapp.com/');
    expect(safeLink('HTTP://a.b/c?d#e')).toBe('http://a.b/c?d#e');
  });
});

describe('toTree', () => {
  it('reads headings, emphasis and lists of RichText', () => {
    expect(toTree(['# One', '### Three', 'a **b** *c* ~~***d***~~', '3. x', '4. **y**', '+ z'], 'rich')).toEqual([
      { kind: 'heading', level: 1, line: [text('One')] },
      { kind: 'heading', level: 3, line: [text('Three')] },
      paragraph(text('a '), { kind: 'strong', children: [text('b')] }, text(' '), { kind: 'emphasis', children: [text('c')] }, text(' '),
        { kind: 'strike', children: [{ kind: 'emphasis', children: [{ kind: 'strong', children: [text('d')] }] }] }),
      { kind: 'list', ordered: true, start: 3, items: [[text('x')], [{ kind: 'strong', children: [text('y')] }]] },
      { kind: 'list', ordered: false, start: 1, items: [[text('z')]] },
    ]);
  });
  it('keeps items of one list together, whatever their sign', () => {
    expect(toTree(['- a', '+ b', '* c'], 'small')).toEqual([{ kind: 'list', ordered: false, start: 1, items: [[text('a')], [text('b')], [text('c')]] }]);
    expect(toTree('*a* b', 'small')).toEqual([paragraph({ kind: 'emphasis', children: [text('a')] }, text(' b'))]);
  });
  it('reads a table whose row of dashes is too short', () => {
    expect(toTree(['| a | b |', '| --- |', `| **1** | ![p](${png}) |`], 'rich')).toEqual([{
      kind: 'table', header: [[text('a')], [text('b')]], widths: [4, 5], rows: [[[{ kind: 'strong', children: [text('1')] }], [{ kind: 'image', src: png, alt: 'p' }]]],
    }]);
  });
  it('measures the header, which authors pad to widen a column', () => {
    expect(toTree('| a | b      |\n|---|---|\n| 1 |', 'rich')).toMatchObject([{ widths: [4, 10] }]);
  });
  it('leaves what WhatsApp does not know in the text', () => {
    for (const source of ['> q', '`code`', '```\nx\n```', '<b>x</b>', '<script>alert(1)</script>', '<https://a.b>', 'https://a.b', '***\nx', 'a\n===']) {
      expect(toTree(source, 'rich')).toEqual([paragraph(text(source))]);
    }
    expect(toTree('- [ ] todo', 'rich')).toEqual([{ kind: 'list', ordered: false, start: 1, items: [[text('[ ] todo')]] }]);
  });
  it('knows neither headings, tables nor pictures in the small dialect', () => {
    expect(toTree('# One', 'small')).toEqual([paragraph(text('# One'))]);
    expect(toTree(['| a |', '|---|'], 'small')).toEqual([paragraph(text('| a |\n| --- |'))]);
    expect(toTree(`![alt](${png})`, 'small')).toEqual([paragraph(text('alt'))]);
    expect(toTree('[a](https://b.c/)', 'small')).toEqual([paragraph({ kind: 'link', href: 'https://b.c/', children: [text('a')] })]);
  });
  it('draws only inline pictures and only allowed links', () => {
    for (const src of ['https://a.b/c.png', 'data:image/svg+xml;base64,PHN2Zz4=', 'javascript:alert(1)', 'flow-image:7', 'flow-image:__proto__']) {
      expect(toTree(`![alt](${src})`, 'rich')).toEqual([paragraph(text('alt'))]);
    }
    for (const href of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'javascript&#58;alert(1)', `${png}`, 'vbscript:x', '/relative', '#hash']) {
      expect(toTree(`[label](${href})`, 'rich')).toEqual([paragraph(text('label'))]);
    }
  });
  it('decodes the characters that people name by hand, and leaves other names as typed', () => {
    const text = (source: string) => toTree(source, 'rich').map((block) => 'line' in block && block.line.map((part) => ('text' in part ? part.text : part.kind)).join(''));
    expect(text('a &amp; b &lt;i&gt; &quot;c&quot; d&nbsp;e')).toEqual(['a & b <i> "c" d\u00A0e']);
    expect(text('&copy; &bogus; &#169; \\&amp; \\\\&amp;')).toEqual(['&copy; &bogus; \u00A9 &amp; \\&']);
    expect(toTree('[x](https://a.example/?a=1&copy;=2)', 'rich')).toEqual([{ kind: 'paragraph', line: [{ kind: 'link', href: 'https://a.example/?a=1&copy;=2', children: [{ kind: 'text', text: 'x' }] }] }]);
  });
  it('reads a long row of backslashes in no time', () => {
    expect(() => toTree(`${'\\'.repeat(200_000)}&amp;`, 'rich')).not.toThrow();
  });
  it('flattens nested lists', () => {
    expect(toTree('- a\n  - b\n    - c\n- - d', 'rich')).toEqual([{ kind: 'list', ordered: false, start: 1, items: [[text('a')], [text('b')], [text('c')], [text('- d')]] }]);
    expect(toTree('1. 2. x', 'rich')).toEqual([{ kind: 'list', ordered: true, start: 1, items: [[text('2. x')]] }]);
  });
  it('does not count a picture against the length that is drawn', () => {
    const large = `data:image/png;base64,${'A'.repeat(caps.drawnText * 2)}`;
    expect(toTree(`![x](${large}) end`, 'rich')).toEqual([paragraph({ kind: 'image', src: large, alt: 'x' }, text(' end'))]);
    const [block] = toTree('a'.repeat(caps.drawnText + 5), 'rich');
    expect(block).toEqual(paragraph(text('a'.repeat(caps.drawnText))));
  });
  it.each(['- ', '1. ', '[', '![', '*a ', '**a*', '](', '|a', '|a|b|\n|-|\n', '~~a ', '  - a\n', '`', '<', '&#', '](data:image/png;base64,'])('bears long runs of %j', (unit) => {
    const started = performance.now();
    toTree(unit.repeat(20_000 / unit.length), 'rich');
    expect(performance.now() - started).toBeLessThan(5_000);
  }, 20_000);
});
