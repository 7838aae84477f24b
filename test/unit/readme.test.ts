import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components } from '../../src/spec/components.js';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it.each(Object.entries(components))('says what becomes of %s, and since when it exists', (type, { since }) => {
    const row = readme.split('\n').find((line) => line.startsWith('| `') && line.split('|')[1]!.includes(`\`${type}\``) && /^\d\.\d$/.test(line.split('|')[2]!.trim()));
    expect(row?.split('|')[2]?.trim()).toBe(since);
  });

  it('names the two commands', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(readme).toContain('npm ci && npm run storybook');
    expect(readme).toContain('npm ci && npm test');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['storybook', 'test', 'endpoint']));
  });
});
