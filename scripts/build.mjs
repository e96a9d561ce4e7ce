/**
 * `npm run build`: builds beside the current release and switches to the new one only when it is complete, so a build
 * that fails or is killed leaves `build/` and `deploy/` as they were. Arguments go to `docusaurus build`.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {remove} from './releases/folders.mjs';
import {openReleases} from './releases/openReleases.mjs';

// A folder of its own, so that `npm start` may run beside it, and no caches: they change the names that the
// minifier chooses, and two builds of one commit are to be the same bytes.
const GENERATED = '.docusaurus/build';
const env = {...process.env, DOCUSAURUS_GENERATED_FILES_DIR_NAME: GENERATED, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};

const releases = openReleases();
const [site, snippets] = releases.prepareNext();
remove(GENERATED);
const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
// Most of what rendering makes is thrown away at once: with more room for it, collecting takes less time.
let status = run('--max-semi-space-size=32', docusaurus, 'build', ...process.argv.slice(2), '--out-dir', site);

// `-- --help` succeeds and builds nothing.
const wasBuilt = status === 0 && existsSync(site);
if (wasBuilt) status = run('--import', 'tsx', 'scripts/deploy.ts', site, snippets);
if (wasBuilt && status === 0) process.stdout.write(`build/ now holds release ${releases.publishNext()}.\n`);
else releases.discardNext();
process.exit(status);

function run(...args) {
  return spawnSync(process.execPath, args, {stdio: 'inherit', env}).status ?? 1;
}
