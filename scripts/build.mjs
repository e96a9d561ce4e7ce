/**
 * `npm run build`: builds beside the last good site and puts the new one in its place only when it is complete,
 * so that a build that fails leaves `build/` and `deploy/` as they were. Arguments go to `docusaurus build`.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, renameSync, rmSync} from 'node:fs';

/** The site, and what a web server has to know of it. */
const RESULTS = ['build', 'deploy'];
const [siteNext, deployNext] = RESULTS.map(nextOf);

// A folder of its own, so that `npm start` may run beside it, and no caches: they change the names that the
// minifier chooses, and two builds of one commit are to be the same bytes.
const GENERATED = '.docusaurus/build';
const env = {...process.env, DOCUSAURUS_GENERATED_FILES_DIR_NAME: GENERATED, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};

remove(...RESULTS.flatMap((name) => [nextOf(name), oldOf(name)]), GENERATED);
const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
let status = run(docusaurus, 'build', ...process.argv.slice(2), '--out-dir', siteNext);

// `-- --help` succeeds and builds nothing.
if (status === 0 && existsSync(siteNext)) {
  status = run('--import', 'tsx', 'scripts/deploy.ts', siteNext, deployNext);
  if (status === 0) RESULTS.forEach(putInPlace);
}
remove(...RESULTS.flatMap((name) => [nextOf(name), oldOf(name)]));
process.exit(status);

function run(...args) {
  return spawnSync(process.execPath, args, {stdio: 'inherit', env}).status ?? 1;
}

function putInPlace(name) {
  if (existsSync(name)) renameSync(name, oldOf(name));
  renameSync(nextOf(name), name);
}

function nextOf(name) {
  return `${name}.next`;
}

function oldOf(name) {
  return `${name}.old`;
}

function remove(...folders) {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true});
}
