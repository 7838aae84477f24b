import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import '../support/dist.js';
import { root } from '../support/sourceImports.js';
import { folderWith, removeFolder } from '../support/temporaryFolder.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: { readonly [entry: string]: string | { readonly default: string } };
  readonly dependencies: object;
};
const specifierOf = (entry: string) => `whatsapp-flow-preview${entry.slice(1)}`;
/** Entries that are modules, but for the patterns. */
const modules = Object.entries(manifest.exports).filter(([entry, target]) => typeof target === 'object' && !entry.includes('*')).map(([entry]) => specifierOf(entry));

let project: string;
beforeAll(() => {
  project = folderWith({ 'package.json': '{ "name": "host", "type": "module", "private": true }' });
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' }).trim().split('\n').at(-1)!;
  const modulesFolder = join(project, 'node_modules');
  const own = join(modulesFolder, 'whatsapp-flow-preview');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, packed), '-C', own, '--strip-components=1']);
  // What an installation would bring along, as links, so that the test needs no registry; nothing else can be found from here.
  const brought = ['react', 'react-dom', '@types/react', '@types/react-dom', ...Object.keys(manifest.dependencies)];
  for (const name of brought) {
    mkdirSync(join(modulesFolder, name, '..'), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modulesFolder, name), 'junction');
  }
});
afterAll(() => removeFolder(project));

/** Bundles one page as Vite does for production: what it loads at once, and everything, gzipped. */
async function bundle(name: string, source: string): Promise<{ readonly atOnce: string; readonly bytes: number; readonly all: number }> {
  writeFileSync(join(project, `${name}.js`), source);
  const outDir = join(project, 'out', name);
  await build({ root: project, configFile: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' }, build: { outDir, emptyOutDir: true, modulePreload: false, rolldownOptions: { input: join(project, `${name}.js`), output: { entryFileNames: 'entry.js' } } } });
  const read = (file: string) => readFileSync(join(outDir, file), 'utf8');
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const atOnce = new Set<string>();
  const visit = (file: string): void => {
    if (atOnce.has(file)) return;
    atOnce.add(file);
    for (const [, target] of read(file).matchAll(/(?:^|;)(?:import|export)\b[^'"`();]*["'`](\.[^"'`]+)["'`]/g)) visit(join(file, '..', target!));
  };
  visit('entry.js');
  const sizeOf = (list: Iterable<string>) => [...list].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  return { atOnce: [...atOnce].map(read).join('\n'), bytes: sizeOf(atOnce), all: sizeOf(files) };
}

describe('the packed package, in an empty project', () => {
  it('lets Node import every entry', () => {
    const script = `const found = {}; for (const name of ${JSON.stringify(modules)}) found[name] = Object.keys(await import(name)).length; console.log(JSON.stringify(found));`;
    const found = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: project, encoding: 'utf8' })) as { readonly [name: string]: number };
    expect(Object.keys(found)).toEqual(modules);
    expect(Object.entries(found).filter(([name, names]) => names === 0 && !name.endsWith('/jsx'))).toEqual([]);
  });

  it('resolves every type, also with the library check on', () => {
    const file = join(project, 'all.tsx');
    writeFileSync(file, modules.map((name, index) => (name.endsWith('/jsx') ? `import type {} from '${name}';` : `export * as e${index} from '${name}';`)).join('\n'));
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2023, jsx: ts.JsxEmit.ReactJSX,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [], strict: true, noEmit: true, skipLibCheck: false,
    });
    expect(ts.getPreEmitDiagnostics(program).map((one) => `${one.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`)).toEqual([]);
  });

  it('lets Vite bundle every entry, and leaves out what is not imported', async () => {
    const pages = {
      core: "import { createFlow, parseFlow } from 'whatsapp-flow-preview/core'; console.log(createFlow, parseFlow);",
      endpoint: "import { mockEndpoint } from 'whatsapp-flow-preview/endpoint'; console.log(mockEndpoint);",
      react: "import { FlowPreview } from 'whatsapp-flow-preview'; import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; createRoot(document.body).render(createElement(FlowPreview, { flow: '{}' }));",
      'react alone': "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; createRoot(document.body).render(createElement('p'));",
      element: "import 'whatsapp-flow-preview/element';",
      everything: modules.map((name, index) => `import * as e${index} from '${name}'; console.log(e${index});`).join('\n'),
    };
    const built: Record<string, Awaited<ReturnType<typeof bundle>>> = {};
    for (const [name, source] of Object.entries(pages)) built[name] = await bundle(name.replace(' ', '-'), source);
    console.table(Object.fromEntries(Object.entries(built).map(([name, { bytes, all }]) => [name, { 'kB gz at once': (bytes / 1000).toFixed(1), 'with what waits': (all / 1000).toFixed(1) }])));
    const { core, endpoint, react, element, everything } = built;
    // Each needs what it is: the validator's rules, React, the custom element and the protocol's cryptography stay where they belong.
    const marks = { element: 'whatsapp-flow-preview', react: 'react.', crypto: 'AES-GCM', preview: 'data-flow-preview' };
    const has = (text: string) => Object.values(marks).map((mark) => text.includes(mark));
    expect([core, endpoint, react, element].map((page) => has(page!.atOnce))).toEqual([
      [false, false, false, false],
      [false, false, false, false],
      [false, true, false, true],
      [true, true, false, true],
    ]);
    expect(core!.bytes).toBeLessThan(everything!.bytes / 3);
    expect(endpoint!.bytes).toBeLessThan(core!.bytes / 3);
    expect(react!.bytes).toBeLessThan(element!.bytes);
  });
});
