import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/strings/languages.js';
import { built, ownScripts, reach, scripts } from '../support/dist.js';
import { root } from '../support/sourceImports.js';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: { readonly [entry: string]: string | { readonly [condition: string]: string } };
  readonly dependencies: { readonly [name: string]: string };
  readonly peerDependencies: { readonly [name: string]: string };
};
const packageOf = (specifier: string) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

describe('built scripts', () => {
  it('exist for every entry of package.json', () => {
    const named = Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
    const each = named.flatMap((path) => (path.includes('*') ? languages.filter((language) => language !== 'en').map((language) => path.replace('*', language)) : [path]));
    expect(each.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it.each(['core.js', 'reviewCore.js'])('keep React and its pages out of %s', (entry) => {
    const { packages } = reach(entry, 'all');
    expect(packages.filter((name) => /^(react|react-dom|mdast|micromark)/.test(name))).toEqual([]);
  });

  it.each(['core.js', 'reviewCore.js', 'index.js', 'review.js'])('reach from %s only what is installed with the package', (entry) => {
    const installed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    expect(reach(entry, 'all').packages.filter((name) => !installed.includes(packageOf(name)))).toEqual([]);
  });

  it.each(['core.js', 'reviewCore.js', 'index.js', 'review.js'])('load nothing heavy at once from %s', (entry) => {
    expect(reach(entry, 'at once').packages.filter((name) => /^(re2js|mdast|micromark|@internationalized|@dagrejs|html-to-image)/.test(name))).toEqual([]);
  });

  it('load no language at once, and each when it is asked for', () => {
    const isLanguage = (path: string) => /^(review\/)?locales\//.test(path);
    expect(reach('index.js', 'at once').files.filter(isLanguage)).toEqual([]);
    expect(reach('index.js', 'all').files.filter(isLanguage)).toHaveLength(languages.length - 1);
    expect(reach('core.js', 'all').files.filter(isLanguage)).toEqual([]);
    // A preview never loads the words of a review.
    expect(reach('index.js', 'all').files.filter((path) => path.startsWith('review/'))).toEqual([]);
    expect(['review.js', 'reviewCore.js'].flatMap((entry) => reach(entry, 'at once').files.filter(isLanguage))).toEqual([]);
    for (const entry of ['review.js', 'reviewCore.js']) expect(reach(entry, 'all').files.filter((path) => path.startsWith('review/locales/'))).toHaveLength(languages.length - 1);
  });

  it('need no loader for styles', () => {
    expect(scripts.filter((path) => /['"][^'"]*\.css(\.ts[^'"]*)?['"]/.test(built(path)))).toEqual([]);
  });

  it('mark the React entries, and them alone, for the client', () => {
    expect(ownScripts.filter((path) => /^\s*['"]use client['"]/m.test(built(path)))).toEqual(['index.js', 'review.js']);
    expect(built('index.js').startsWith("'use client';")).toBe(true);
  });

  it('build no code and no markup from strings', () => {
    expect(ownScripts.filter((path) => /\beval\(|\bnew Function\b|dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML/.test(built(path)))).toEqual([]);
  });

  it('call out from the endpoint alone, which needs no package and is reached by no other entry', () => {
    expect(ownScripts.filter((path) => /globalThis\.fetch\b/.test(built(path)))).toEqual(['endpoint.js']);
    expect(reach('endpoint.js', 'all').packages).toEqual([]);
    expect(['core.js', 'reviewCore.js', 'index.js'].filter((entry) => reach(entry, 'all').files.includes('endpoint.js'))).toEqual([]);
  });

  it('leave the network and the storage of the page alone', () => {
    expect(ownScripts.filter((path) => /\bfetch\(|XMLHttpRequest|sendBeacon|localStorage|sessionStorage|document\.cookie/.test(built(path)))).toEqual([]);
  });

  it('bring everything along with the element, and its styles as text', () => {
    expect(reach('element.js', 'all').packages).toEqual([]);
    const script = built('element.script.js');
    expect(script).not.toMatch(/\bimport\(/);
    expect(script).toMatch(/^\/\*![^*]+THIRD-PARTY-NOTICES\.txt \*\/\nvar WhatsAppFlowPreview=/);
    const [rule] = /\.flow_[\w-]+(?::not\([^)]*\))?\{[^{}]+\}/.exec(built('styles.css'))!;
    const notices = built('THIRD-PARTY-NOTICES.txt');
    for (const name of ['react-dom', 'jsonc-parser', 're2js', 'micromark', '@internationalized/date']) expect(notices).toMatch(new RegExp(`^${name} \\d[\\d.]+ \\(.+\\)\n\n[^-]*Copyright`, 'm'));
    for (const text of [script, reach('element.js', 'at once').files.map(built).join('')]) expect(text).toContain(JSON.stringify(rule).slice(1, -1));
  });
});
