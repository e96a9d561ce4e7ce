import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {engineOf, foreignEntry} from '../init/packageSpec';

const ENGINE = 'node_modules/@deskbook/site';

/** What a new district depends on if the engine was installed from there. */
function engineFrom(resolved: string, given?: string) {
  const folder = temporarySite({
    'deskbook.tgz': '',
    'node_modules/.package-lock.json': JSON.stringify({packages: {[ENGINE]: {resolved}}}),
  });
  return engineOf(given && (given.endsWith('.tgz') ? join(folder, given) : given), '1.2.0', join(folder, ENGINE));
}

describe('the engine of a new district', () => {
  it.each([undefined, 'deskbook.tgz'])(
    'is the file that it was installed from, or that was named, kept in vendor/: %s',
    (given) => {
      const {spec, provide} = engineFrom('file:deskbook.tgz', given);
      const district = temporarySite({});
      provide(district);
      expect(spec).toBe('file:vendor/deskbook.tgz');
      expect(readdirSync(join(district, 'vendor'))).toEqual(['deskbook.tgz']);
    },
  );

  it.each(['https://registry.example.org/site-1.2.0.tgz', 'file:gone.tgz', 'file:../a-folder'])(
    "is the version if that isn't a file: %s",
    (resolved) => {
      expect(engineFrom(resolved).spec).toBe('^1.2.0');
    },
  );

  it('is made of the clone in a repository', () => {
    expect(engineOf(undefined, '1.2.0', temporarySite({'packages/deskbook/cli/index.ts': ''})).spec).toBe(
      'file:vendor/deskbook-site-1.2.0.tgz',
    );
  });

  it('is the given version', () => {
    expect(engineFrom('file:deskbook.tgz', '1.1.0').spec).toBe('1.1.0');
  });
});

describe('a folder for a new district', () => {
  const entryOf = (files: Record<string, string>) => {
    const folder = temporarySite(files);
    return foreignEntry(folder, readdirSync(folder));
  };
  const installed = JSON.stringify({dependencies: {'@deskbook/site': 'file:../deskbook.tgz'}});

  it('may have what npm writes when the package is installed there', () => {
    expect(entryOf({'package.json': installed, 'package-lock.json': '{}', 'node_modules/a.js': ''})).toBe(undefined);
  });

  it.each([
    ['notes.txt', {'notes.txt': ''}],
    ['package.json', {'package.json': '{"name": "ours", "dependencies": {"@deskbook/site": "1.0.0"}}'}],
    ['package.json', {'package.json': '{"dependencies": {"react": "19.0.0"}}'}],
  ])('may not have a %s of its own', (name, files) => {
    expect(entryOf(files)).toBe(name);
  });
});
