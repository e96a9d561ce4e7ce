import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {git, temporaryRepository} from '../../__tests__/temporaryRepository';
import {siteAt} from '../siteTree';

describe('siteAt', () => {
  it('links workspaces to its own copies of them, and no other package', async () => {
    const siteDir = temporaryRepository({'.gitignore': 'node_modules/\n.deskbook/\n', 'packages/a/index.js': 'old'});
    const elsewhere = temporarySite({'b/index.js': 'b'});
    link(siteDir, '@district/a', join(siteDir, 'packages/a'));
    link(siteDir, 'b', join(elsewhere, 'b'));
    const commit = git(siteDir, 'rev-parse', 'HEAD');
    writeFileSync(join(siteDir, 'packages/a/index.js'), 'a draft');

    const tree = await siteAt(siteDir, commit);
    expect(readFileSync(join(tree, 'node_modules/@district/a/index.js'), 'utf8')).toBe('old');
    expect(() => readFileSync(join(tree, 'node_modules/b/index.js'))).toThrow('ENOENT');
    expect(await siteAt(siteDir, commit)).toBe(tree);
  });
});

function link(siteDir: string, name: string, folder: string): void {
  const path = join(siteDir, 'node_modules', name);
  mkdirSync(dirname(path), {recursive: true});
  symlinkSync(folder, path, 'junction');
}
