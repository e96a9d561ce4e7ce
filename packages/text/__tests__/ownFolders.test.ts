import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it, vi} from 'vitest';
import {cacheDir, generatedFilesDir} from '../files/ownFolders';

describe('the generated files', () => {
  it('are in the site, or where a build puts them', () => {
    expect(generatedFilesDir('/site')).toBe(join('/site', '.docusaurus'));
    vi.stubEnv('DOCUSAURUS_GENERATED_FILES_DIR_NAME', '/elsewhere/.docusaurus/build');
    expect(generatedFilesDir('/site')).toBe('/elsewhere/.docusaurus/build');
    vi.unstubAllEnvs();
  });
});

describe('the cache', () => {
  it('is in node_modules, also in a parent folder', () => {
    const workspace = temporarySite({'node_modules/@docusaurus/core/package.json': '{}', 'maple/docs/a.md': ''});
    expect(cacheDir(join(workspace, 'maple'))).toBe(join(workspace, 'node_modules/.cache/deskbook'));
  });

  it("is among the generated files without node_modules, or if that isn't writable", () => {
    const bare = temporarySite({'docs/a.md': ''});
    expect(cacheDir(bare)).toBe(join(bare, '.docusaurus/cache'));
    expect(readdirSync(bare)).toEqual(['docs']);

    // A file where the folder would be stops every user, as a read-only folder stops all but one.
    const sealed = temporarySite({'node_modules/@docusaurus/core/package.json': '{}', 'node_modules/.cache': ''});
    expect(cacheDir(sealed)).toBe(join(sealed, '.docusaurus/cache'));
  });
});
