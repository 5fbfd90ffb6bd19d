import type { FormField } from '../../bot/src/contract/public-form.ts';
import { asNumber, type Values } from './check-fields.ts';

type Tree = { [name: string]: Tree | string | number | null };

/** What is sent, from what was filled in: `form.size.kind` becomes a place in the tree, an empty field null. */
export function requestBody(fields: FormField[], values: Values): Tree {
  const body: Tree = {};
  for (const field of fields)
    put(body, field.name.split('.'), valueOf(field, (values[field.name] ?? '').trim()));
  return body;
}

function valueOf({ kind }: FormField, value: string): string | number | null {
  if (value === '') return null;
  return kind === 'whole' || kind === 'halves' ? asNumber(value) : value;
}

function put(tree: Tree, path: string[], value: string | number | null): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const below = tree[name];
  const branch = typeof below === 'object' && below !== null ? below : {};
  tree[name] = branch;
  put(branch, rest, value);
}
