import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** What one Bicep file declares and uses. Real Bicep is not at hand in the tests: this sees syntax and names, not Azure's rules. */
export type BicepFile = {
  readonly errors: readonly string[];
  readonly parameters: ReadonlyMap<string, { readonly hasDefault: boolean }>;
  /** What a parameter may be, where it may not be anything. */
  readonly allowed: ReadonlyMap<string, readonly string[]>;
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
  /** Under each name of a property, everything that is written there in the file, in its order. */
  readonly everySetting: ReadonlyMap<string, readonly string[]>;
  /** Under each variable that is a list of objects, the names of those. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** 'listKeys', 'guid' and the like. */
  readonly calls: ReadonlySet<string>;
};

const grammar = createRequire(__filename).resolve('tree-sitter-bicep/tree-sitter-bicep.wasm');
const declarations = ['parameter_declaration', 'variable_declaration', 'module_declaration', 'resource_declaration', 'for_statement'];

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
    allowed: new Map(all('parameter_declaration').map((node) => [nameOf(node), choicesBefore(node)])),
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
    settings: new Map(all('object_property').map(settingOf)),
    everySetting: gathered(all('object_property').map(settingOf)),
    lists: new Map(all('variable_declaration').map((node) => [nameOf(node), namesIn(node.namedChild(1))])),
    calls: new Set(all('call_expression').map((node) => nameOf(node).split('.').at(-1) ?? '')),
  };
};

const choicesBefore = (parameter: Node): string[] =>
  (parameter.previousNamedSibling?.descendantsOfType('call_expression') ?? [])
    .filter((call) => call !== null && nameOf(call) === 'allowed')
    .flatMap((call) => (call?.descendantsOfType('string') ?? []).map(literalOf));

const settingOf = (node: Node): readonly [string, string] => [literalOf(node.namedChild(0)), literalOf(node.namedChild(1))];

const gathered = (settings: ReadonlyArray<readonly [string, string]>): Map<string, string[]> =>
  new Map([...Map.groupBy(settings, ([name]) => name)].map(([name, each]) => [name, each.map(([, value]) => value)]));

/** What the objects of a list are called; one of them may have lists within, whose names are not its own. */
const namesIn = (list: Node | null): string[] =>
  (list?.type === 'array' ? list.namedChildren : []).flatMap((each) =>
    (each?.namedChildren ?? [])
      .filter((property) => property?.namedChild(0)?.text === 'name')
      .map((property) => literalOf(property?.namedChild(1) ?? null)),
  );

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
