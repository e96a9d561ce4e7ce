/**
 * `npm run build`: builds beside the last good site and puts the new one in its place only when it is complete,
 * so that a build that fails leaves `build/` as it was. Arguments go to `docusaurus build`.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, renameSync, rmSync} from 'node:fs';

const [SITE, NEXT, OLD] = ['build', 'build.next', 'build.old'];
const remove = (...folders) => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
};

// A folder of its own, so that `npm start` may run beside it, and no caches: they change the names that the
// minifier chooses, and two builds of one commit are to be the same bytes.
const GENERATED = '.docusaurus/build';
const env = {...process.env, DOCUSAURUS_GENERATED_FILES_DIR_NAME: GENERATED, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};

remove(NEXT, OLD, GENERATED);
const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
const {status} = spawnSync(process.execPath, [docusaurus, 'build', ...process.argv.slice(2), '--out-dir', NEXT], {
  stdio: 'inherit',
  env,
});

// `-- --help` succeeds and builds nothing.
if (status === 0 && existsSync(NEXT)) {
  if (existsSync(SITE)) renameSync(SITE, OLD);
  renameSync(NEXT, SITE);
}
remove(NEXT, OLD);
process.exit(status ?? 1);
