import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One import, re-export or `import()` of a source file. */
export interface SourceImport {
  /** Path below `src`, or the name of a package as written. */
  readonly target: string;
  readonly external: boolean;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
  /** Loaded when asked for. */
  readonly late: boolean;
}

/** All TypeScript files below a folder, as paths relative to it. */
export function filesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => pattern.test(path)).sort();
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly || (!!node.exportClause && ts.isNamedExports(node.exportClause) && node.exportClause.elements.every((name) => name.isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && !!names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
}

/** Every import of each file below `src`, by path below `src`. */
export function sourceImports(): Map<string, readonly SourceImport[]> {
  const src = join(root, 'src');
  const files = filesBelow(src, /\.tsx?$/);
  const known = new Set(files);
  const resolve = (from: string, text: string): Pick<SourceImport, 'target' | 'external'> => {
    if (!text.startsWith('.')) return { target: text, external: true };
    const path = posix.join(posix.dirname(from), text).replace(/\.js$/, '');
    return { target: [`${path}.ts`, `${path}.tsx`].find((candidate) => known.has(candidate)) ?? `${path}.js (missing)`, external: false };
  };
  return new Map(files.map((file) => {
    const found: SourceImport[] = [];
    const visit = (node: ts.Node): void => {
      if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
        found.push({ ...resolve(file, node.moduleSpecifier.text), typeOnly: isTypeOnly(node), late: false });
      } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
        const [path] = node.arguments;
        if (path && ts.isStringLiteral(path)) found.push({ ...resolve(file, path.text), typeOnly: false, late: true });
      } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
        found.push({ ...resolve(file, node.argument.literal.text), typeOnly: true, late: false });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true));
    return [file, found];
  }));
}
