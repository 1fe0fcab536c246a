import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** What one Bicep file declares and uses. Real Bicep is not at hand in the tests: this sees syntax and names, not Azure's rules. */
export type BicepFile = {
  readonly errors: readonly string[];
  readonly parameters: ReadonlyMap<string, { readonly hasDefault: boolean }>;
  readonly outputs: ReadonlySet<string>;
  readonly symbols: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
  readonly modules: ReadonlyMap<string, { readonly path: string; readonly given: readonly string[] }>;
  /** 'storage.outputs.tablesUrl' as [storage, tablesUrl]. */
  readonly outputsUsed: ReadonlyArray<readonly [module: string, output: string]>;
  /** 'Microsoft.Web/sites@2023-12-01' */
  readonly resources: readonly string[];
  /** Every property of every object with a literal value, such as ['alwaysOn', 'true']. */
  readonly settings: ReadonlyMap<string, string>;
};

const grammar = createRequire(__filename).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
const declarations = ['parameter_declaration', 'variable_declaration', 'module_declaration', 'resource_declaration'];

export const readBicep = async (path: string): Promise<BicepFile> => {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(await readFile(grammar)));
  const root = parser.parse(await readFile(path, 'utf8'))?.rootNode;
  if (!root) throw new Error(`${path} cannot be read.`);
  const all = (...types: string[]) => root.descendantsOfType(types).filter((node) => node !== null);
  const modules = all('module_declaration');
  return {
    errors: all('ERROR').map((node) => `${path}:${node.startPosition.row + 1}`),
    parameters: new Map(all('parameter_declaration').map((node) => [nameOf(node), { hasDefault: node.namedChildCount > 2 }])),
    outputs: new Set(all('output_declaration').map(nameOf)),
    symbols: new Set(all(...declarations).map(nameOf)),
    used: new Set(
      all('identifier')
        .filter(isValue)
        .map((node) => node.text),
    ),
    modules: new Map(modules.map((node) => [nameOf(node), { path: literalOf(node.namedChild(1)), given: givenTo(node) }])),
    outputsUsed: all('member_expression').flatMap(outputUsedBy),
    resources: all('resource_declaration').map((node) => literalOf(node.namedChild(1))),
    settings: new Map(all('object_property').map((node) => [literalOf(node.namedChild(0)), literalOf(node.namedChild(1))])),
  };
};

const nameOf = (node: Node): string => node.namedChild(0)?.text ?? '';

const literalOf = (node: Node | null): string => (node?.text ?? '').replace(/^'|'$/g, '');

/** An identifier that stands for something declared, not one that declares, names a property or calls a function. */
const isValue = (node: Node): boolean => {
  const parent = node.parent;
  if (!parent || parent.type === 'call_expression') return false;
  const names = [...declarations, 'output_declaration', 'object_property'].includes(parent.type);
  return !(names && parent.namedChild(0)?.id === node.id);
};

const givenTo = (module: Node): string[] => {
  const params = module
    .descendantsOfType('object_property')
    .find((property) => property?.namedChild(0)?.text === 'params' && property.parent?.parent?.id === module.id);
  return (params?.namedChild(1)?.namedChildren ?? []).map((property) => property?.namedChild(0)?.text ?? '');
};

const outputUsedBy = (node: Node): Array<readonly [string, string]> => {
  const [module, outputs, output] = node.text.split('.');
  return outputs === 'outputs' && module && output ? [[module, output]] : [];
};
