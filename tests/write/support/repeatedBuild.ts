import {cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {BUILT_PAGES_FILE} from '../../../packages/engine/builtPages';
import {SERVER_IN_BUILD} from '../../../packages/engine/keepsServer';
import {FIXTURE_BUILD, FIXTURE_SERVER} from '../../support/fixture';

const PACKAGES = resolve('node_modules/@docusaurus');

/**
 * Has Docusaurus write the fixture again in this site, whatever its pages say: for tests about authors, in which nobody
 * looks at what was built.
 */
export function repeatFixture(site: string): void {
  const packages = join(site, 'node_modules/@docusaurus');
  rmSync(packages);
  mkdirSync(packages);
  for (const name of readdirSync(PACKAGES)) {
    if (name !== 'core') symlinkSync(join(PACKAGES, name), join(packages, name), 'junction');
  }
  const core = join(packages, 'core');
  const isPlain = (path: string) => !/\.(?:gz|br)$/.test(path);
  cpSync(FIXTURE_BUILD, join(core, 'site'), {recursive: true, dereference: true, filter: isPlain});
  cpSync(FIXTURE_SERVER, join(core, 'site', SERVER_IN_BUILD), {recursive: true});
  mkdirSync(join(core, 'bin'));
  writeFileSync(join(core, 'package.json'), '{"name": "@docusaurus/core", "version": "3.0.0"}');
  writeFileSync(join(core, 'bin/docusaurus.mjs'), PROGRAM);
}

const PROGRAM = `import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
cpSync(join(import.meta.dirname, '../site'), process.argv.at(-1), {recursive: true});
const list = join(process.env.DOCUSAURUS_GENERATED_FILES_DIR_NAME, '${BUILT_PAGES_FILE}');
mkdirSync(dirname(list), {recursive: true});
writeFileSync(list, '[]');
`;
