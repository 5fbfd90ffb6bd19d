/**
 * Reads Bicep as far as a grammar can: syntax errors, and the declarations as plain values. It is no compiler:
 * it knows neither types nor the properties that Azure takes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

export type BicepValue = string | number | boolean | BicepValue[] | { [key: string]: BicepValue };

export type Declaration = {
  name: string;
  /** The type of a resource without its version, the file of a module, the type of a parameter. */
  of: string;
  value: BicepValue | undefined;
  decorators: string[];
  source: string;
};

export type BicepFile = {
  /** One line for each place the grammar could not follow; with errors, nothing else is read. */
  errors: string[];
  resources: Declaration[];
  modules: Declaration[];
  parameters: Declaration[];
  outputs: Declaration[];
};

let loading: Promise<Parser> | undefined;

async function loadParser(): Promise<Parser> {
  await Parser.init();
  const grammar = join(process.cwd(), 'node_modules/tree-sitter-bicep/tree-sitter-bicep.wasm');
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(grammar)));
  return parser;
}

/**
 * Reads a Bicep file. An expression that is not a literal becomes what `known` says of its source text, or its
 * source text in angle brackets.
 */
export async function readBicep(source: string, known: Record<string, string> = {}): Promise<BicepFile> {
  loading ??= loadParser();
  const tree = (await loading).parse(source);
  if (!tree) throw new Error('The Bicep parser gave no tree.');
  const errors = errorsIn(tree.rootNode);
  const declarations = errors.length > 0 ? [] : nodesOf(tree.rootNode);
  const declared = (type: string): Declaration[] =>
    declarations.filter((node) => node.type === type).map((node) => declaration(node, known));
  return {
    errors,
    resources: declared('resource_declaration'),
    modules: declared('module_declaration'),
    parameters: declared('parameter_declaration'),
    outputs: declared('output_declaration'),
  };
}

function nodesOf(node: Node): Node[] {
  return node.namedChildren.filter((child) => child.type !== 'comment');
}

function errorsIn(node: Node): string[] {
  const here = node.isError || node.isMissing ? [`line ${node.startPosition.row + 1}: ${node.text}`] : [];
  return [...here, ...node.children.flatMap(errorsIn)];
}

function declaration(node: Node, known: Record<string, string>): Declaration {
  const [name, of, value] = nodesOf(node);
  const previous = node.previousNamedSibling;
  return {
    name: name?.text ?? '',
    of: (of?.text ?? '').replace(/^'|'$/g, '').replace(/@.*$/, ''),
    value: value && valueOf(value, known),
    decorators: previous?.type === 'decorators' ? nodesOf(previous).map((each) => each.text) : [],
    source: node.text,
  };
}

function valueOf(node: Node, known: Record<string, string>): BicepValue {
  const inner = nodesOf(node);
  switch (node.type) {
    case 'string':
      return stringOf(node, known);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'array':
      return inner.map((item) => valueOf(item, known));
    case 'object':
      return Object.fromEntries(inner.map((property) => pair(property, known)));
    case 'if_statement':
      return valueOf(inner.at(-1) ?? node, known);
    default:
      return expression(node, known);
  }
}

function stringOf(node: Node, known: Record<string, string>): string {
  return nodesOf(node)
    .map((part) => (part.type === 'string_content' ? part.text : expression(part, known)))
    .join('');
}

function pair(property: Node, known: Record<string, string>): [string, BicepValue] {
  const [key, value] = nodesOf(property);
  if (!key || !value) throw new Error(`Not a property: ${property.text}`);
  return [key.type === 'string' ? stringOf(key, known) : key.text, valueOf(value, known)];
}

function expression(node: Node, known: Record<string, string>): string {
  const text = node.text.replace(/^\$\{|\}$/g, '');
  return known[text] ?? `<${text}>`;
}
