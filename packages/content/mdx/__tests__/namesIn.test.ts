import type {Node} from 'estree';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {describe, expect, it} from 'vitest';
import {parseMdx} from '../parseMdx';
import {namesIn} from '../undefinedNames';

function read(statement: string) {
  const parsed = parseMdx(statement);
  if ('refusal' in parsed) throw new Error(parsed.refusal.reason);
  return namesIn((parsed.tree.children[0] as MdxjsEsm).data?.estree as Node);
}

describe('the names in JavaScript', () => {
  it.each([
    ['export const a = b.c + d[e];', ['b', 'd', 'e'], ['a']],
    ['export const {a, b: c, ...d} = {e, f: g};', ['e', 'g'], ['a', 'c', 'd']],
    ['export const [a = b, ...c] = [];', ['b'], ['a', 'c']],
    ['export const a = (b, {c}) => b + c + d;', [], ['a', 'b', 'c']],
    ['export function a(b = c) { return b; }', [], ['a', 'b']],
    ['export const a = b.map((c) => c + d);', ['b', 'c', 'd'], ['a', 'c']],
    ["export const a = typeof b === 'c' && d;", [], ['a']],
    ['export const a = b ? c : d;', ['b'], ['a']],
    ["export {a as b} from './c'", [], []],
    ['export const a = import.meta.b;', [], ['a']],
    ["import a, {b as c} from './d'", [], ['a', 'c']],
    ['export const a = {[b]: c?.d};', ['b', 'c'], ['a']],
  ])('of %s', (statement, used, declared) => {
    expect(read(statement)).toEqual({used, declared});
  });
});
