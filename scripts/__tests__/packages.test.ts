import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {importedBy, LAYERS, picture, readPackages} from '../packageGraph';

const packages = readPackages();
const layerOf = (name: string): number => LAYERS.findIndex((layer) => layer.includes(name));

describe('packages', () => {
  it.each(packages)('$name imports only from layers below', (one) => {
    const upward = [...importedBy(one).keys()].filter((other) => layerOf(other) >= layerOf(one.name));
    expect(upward).toEqual([]);
  });

  it.each(packages)('$name names in its package.json what it imports, and nothing else', (one) => {
    const {name, imports, dependencies, devDependencies} = one;
    const of = (isTest: boolean) => new Set(imports.filter((each) => each.isTest === isTest).map((each) => each.of));
    const own = `@deskbook/${name}`;
    const [code, tests] = [of(false), of(true)];
    expect(dependencies).toEqual([...code].filter((each) => each !== own).toSorted());
    expect(devDependencies).toEqual([...tests].filter((each) => each !== own && !code.has(each)).toSorted());
  });

  it.each(packages)('$name has at most 12,000 lines', ({lines}) => {
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThanOrEqual(12_000);
  });

  it('are drawn in the guide for contributors', () => {
    expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(picture(packages));
  });
});
