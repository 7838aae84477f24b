import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import '../support/dist.js';
import { root } from '../support/sourceImports.js';

/** Compiles one file of a consumer against the built types, checking those too. */
function compile(name: string, source: string, lib: string[], types: string[] = []): { readonly problems: readonly string[]; readonly files: readonly string[] } {
  const file = join(root, name);
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2023,
    lib, types, strict: true, noEmit: true, skipLibCheck: false,
    // Set for all, it would bring React's types into any module.
    ...(name.endsWith('.tsx') && { jsx: ts.JsxEmit.ReactJSX }),
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) => {
    if (path !== file) return read(path, ...rest);
    return ts.createSourceFile(path, source, { languageVersion: ts.ScriptTarget.ES2023, impliedNodeFormat: ts.ModuleKind.ESNext });
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (path) => path === file || exists(path);
  const program = ts.createProgram([file], options, host);
  const problems = ts.getPreEmitDiagnostics(program).map((one) => `${one.file?.fileName.replace(root, '') ?? ''}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`);
  return { problems, files: program.getSourceFiles().map((one) => one.fileName) };
}

describe('built types', () => {
  it('serve a React host, and refuse what is wrong', () => {
    const { problems, files } = compile('consumer.tsx', `
      import { FlowPreview, type FlowController } from 'whatsapp-flow-preview';
      import { ptBR } from 'whatsapp-flow-preview/locales/pt-BR';
      import type { RefObject } from 'react';
      export const page = (ref: RefObject<FlowController | null>) => <FlowPreview ref={ref} flow="{}" platform="ios" colorScheme="auto" onComplete={(response) => { response.flow_token satisfies string; }} />;
      export const spoken = <FlowPreview flow="{}" locale="pt-BR" strings={{ ...ptBR, close: 'Fechar', remaining: { by: 'count', one: 'Falta {count}', other: 'Faltam {count}' } }} />;
      // @ts-expect-error there is no such text
      export const unknown = <FlowPreview flow="{}" strings={{ klose: 'Fechar' }} />;
      // @ts-expect-error there is no such platform
      export const wrong = <FlowPreview flow="{}" platform="symbian" />;
    `, ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']);
    expect(problems).toEqual([]);
    expect(files.filter((name) => name.includes('@vanilla-extract'))).toEqual([]);
  }, 60_000);

  it('serve a page without React that uses the element', () => {
    const { problems, files } = compile('page.ts', `
      import { defineFlowPreview } from 'whatsapp-flow-preview/element';
      defineFlowPreview('my-flow', { shadow: 'closed' });
      const element = document.createElement('whatsapp-flow-preview');
      element.flow = { version: '7.3' };
      element.platform = 'ios';
      element.endpoint = async ({ screen }) => ({ screen: screen ?? 'A', data: {} });
      element.addEventListener('flowcomplete', ({ detail }) => { detail.response_json satisfies string; });
      document.addEventListener('flowopenurl', (event) => event.preventDefault());
      element.controller?.back();
      // @ts-expect-error there is no such platform
      element.platform = 'symbian';
    `, ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']);
    expect(problems).toEqual([]);
    expect(files.filter((name) => /\/@types\/react/.test(name))).toEqual([]);
  }, 60_000);

  it('serve a host that writes the element in TSX', () => {
    const { problems } = compile('host.tsx', `
      import 'whatsapp-flow-preview/element';
      import 'whatsapp-flow-preview/element/jsx';
      export const page = <whatsapp-flow-preview class="wide" flow={{ version: '7.3' }} color-scheme="dark" interactive={false} onflowcomplete={({ detail }) => { detail.flow_token satisfies string; }} ref={(element) => { element?.controller?.back(); }} />;
      // @ts-expect-error there is no such scheme
      export const wrong = <whatsapp-flow-preview color-scheme="blue" />;
    `, ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']);
    expect(problems).toEqual([]);
  }, 60_000);

  it('serve a server and its tests', () => {
    const { problems, files } = compile('endpoint.ts', `
      import { createEndpointCrypto, decryptMedia, EndpointError, httpEndpoint, mockEndpoint, type Endpoint } from 'whatsapp-flow-preview/endpoint';
      export const http: Endpoint = httpEndpoint({ url: 'http://localhost', version: '4.0', fetch: globalThis.fetch });
      export const mock: Endpoint = mockEndpoint([{ screen: 'A', action: 'BACK', answer: ({ data }) => ({ screen: 'B', data: data ?? {} }) }, { fail: { status: 427, error_msg: 'x' } }]);
      // @ts-expect-error a step answers or fails, not both
      mockEndpoint([{ answer: {}, fail: 500 }]);
      export const server = createEndpointCrypto({ privateKey: '', appSecret: ['old', 'new'] });
      export const error = new EndpointError(427, { error_msg: 'x' }).status satisfies number;
      export const bytes: Promise<Uint8Array> = decryptMedia(new Uint8Array(), { encryption_key: '', hmac_key: '', iv: '', encrypted_hash: '', plaintext_hash: '' });
    `, ['lib.es2023.d.ts'], ['node']);
    expect(files.filter((name) => /\/@types\/react|lib\.dom\./.test(name))).toEqual([]);
    expect(problems).toEqual([]);
  }, 60_000);

  it('serve bare Node without React and without the DOM', () => {
    const { problems, files } = compile('consumer.ts', `
      import { createFlow, parseFlow, validateFlow } from 'whatsapp-flow-preview/core';
      const { document } = parseFlow('{}');
      export const findings = validateFlow('{}').map((finding) => finding.rule satisfies string);
      export const flow = document && createFlow(document);
    `, ['lib.es2023.d.ts'], ['node']);
    expect(files.filter((name) => /\/@types\/react|lib\.dom\./.test(name))).toEqual([]);
    expect(problems).toEqual([]);
  }, 60_000);
});
