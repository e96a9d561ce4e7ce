import {join} from 'node:path';
import {expect, it} from 'vitest';
import {temporarySite} from '../../content/__tests__/temporarySite';
import {packageSpec} from '../init/packageSpec';

const ENGINE = 'node_modules/@deskbook/site';

/** What a new district depends on, where the engine was installed from there. */
function specFrom(resolved: string, given?: string): {spec: string; folder: string} {
  const folder = temporarySite({
    'deskbook.tgz': '',
    'node_modules/.package-lock.json': JSON.stringify({packages: {[ENGINE]: {resolved}}}),
  });
  return {spec: packageSpec(given, '1.2.0', join(folder, ENGINE)), folder};
}

it('is the file that the engine was installed from', () => {
  const {spec, folder} = specFrom('file:deskbook.tgz');
  expect(spec).toBe(`file:${join(folder, 'deskbook.tgz')}`);
});

it.each(['https://registry.example.org/site-1.2.0.tgz', 'file:gone.tgz', 'file:../a-folder'])(
  "is the version if that isn't a file: %s",
  (resolved) => {
    expect(specFrom(resolved).spec).toBe('^1.2.0');
  },
);

it('is the version in a repository', () => {
  expect(packageSpec(undefined, '1.2.0', temporarySite({}))).toBe('^1.2.0');
});

it('is the given one', () => {
  expect(specFrom('file:deskbook.tgz', '1.1.0').spec).toBe('1.1.0');
});
