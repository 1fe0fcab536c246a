import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What makes no card of its own: a card that it is given for somebody, one that is told by another name, or the kit's own. */
const noneOfTheirOwn = ['refreshedFor', 'refreshedForComing', 'showingItself', 'previewCard', 'card'];

export type CardFunction = { readonly file: string; readonly name: string };

type Declared = { readonly name: string; readonly makesCard: boolean; readonly uses: ReadonlySet<string> };

/** Every function of the product that makes a card and that none of the given files imports, be it by way of another of its file. */
export const cardFunctionsNotIn = (source: string, gallery: readonly string[]): readonly CardFunction[] => {
  const names = new Set(gallery.flatMap(importedBy));
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) => {
      const declared = declaredIn(join(source, path));
      const reached = reachedFrom(
        declared.filter(({ name }) => names.has(name)),
        declared,
      );
      return declared.filter((each) => each.makesCard && !reached.has(each)).map(({ name }) => ({ file: path, name }));
    });
};

const fileAt = (path: string) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);

const importedBy = (path: string): readonly string[] =>
  fileAt(path).statements.flatMap((statement) => {
    const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    return named !== undefined && ts.isNamedImports(named) ? named.elements.map(({ name }) => name.text) : [];
  });

function reachedFrom(first: readonly Declared[], all: readonly Declared[]): ReadonlySet<Declared> {
  const reached = new Set<Declared>();
  const reach = (each: Declared) => {
    if (reached.has(each)) return;
    reached.add(each);
    for (const other of all) if (each.uses.has(other.name)) reach(other);
  };
  first.forEach(reach);
  return reached;
}

function declaredIn(path: string): readonly Declared[] {
  return fileAt(path).statements.flatMap((statement) =>
    ts.isFunctionDeclaration(statement)
      ? [declaredBy(statement.name?.text ?? '', statement, isExported(statement))]
      : ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map((each) => declaredBy(each.name.getText(), each.initializer, isExported(statement)))
        : [],
  );
}

const isExported = (statement: ts.HasModifiers): boolean =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;

function declaredBy(name: string, body: ts.Node | undefined, exported: boolean): Declared {
  const uses = new Set<string>();
  let calls = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) uses.add(node.text);
    if (ts.isCallExpression(node) && node.expression.getText() === 'card') calls = true;
    ts.forEachChild(node, visit);
  };
  if (body !== undefined) visit(body);
  const answers = exported && body !== undefined && ts.isFunctionLike(body) && /^Card(?: \| undefined)?$/.test(body.type?.getText() ?? '');
  return { name, makesCard: (calls || answers) && !noneOfTheirOwn.includes(name), uses };
}
