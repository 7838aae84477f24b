import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/dist.js';

/** Text of what a page loads at once that was bundled with one name of the library. */
async function loadedAtOnce(name: string): Promise<string> {
  const page = 'page.js';
  const bundle = await rollup({
    input: page,
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && id !== page,
    plugins: [
      // What a page would write; reads `sideEffects` of our package.json as a consumer's bundler does.
      { name: 'page', resolveId: (id) => (id === page ? page : null), load: (id) => (id === page ? `export { ${name} } from ${JSON.stringify(join(dist, 'index.js'))};` : null) },
      nodeResolve(),
    ],
    // The directive of the entry means nothing to a bundle of one page.
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
  const seen = new Set<string>();
  const visit = (file: string): void => {
    const chunk = chunks.get(file);
    if (!chunk || seen.has(file)) return;
    seen.add(file);
    chunk.imports.forEach(visit);
  };
  visit([...chunks.values()].find(({ isEntry }) => isEntry)!.fileName);
  return [...seen].map((file) => chunks.get(file)?.code).join('\n');
}

describe('a page that bundles the library', () => {
  const parts = ['"composer"', '"wallpaper"', '"message-button"', '"answers"'];

  it('loads no chat with FlowPreview alone', async () => {
    const text = await loadedAtOnce('FlowPreview');
    expect(text).toContain('"data-flow-preview"');
    expect(parts.filter((part) => text.includes(part))).toEqual([]);
  }, 60_000);

  it('loads it at once with a part of it', async () => {
    expect(await loadedAtOnce('ChatScreen')).toContain('"composer"');
  }, 60_000);
});
