import {existsSync, mkdirSync} from 'node:fs';
import {resolve} from 'node:path';
import {cannotWrite} from '../../shared/cannotWrite';
import {deploy} from '../deploy';
import {runDocusaurus} from '../docusaurus';
import {remove} from '../releases/folders';
import {openReleases, type Releases} from '../releases/openReleases';

/** A folder of its own, so that `deskbook start` may run beside it. */
const GENERATED = '.docusaurus/build';

/**
 * Builds beside the current release and switches to the new one only when it is complete, so a build that fails or is
 * killed leaves `build/` and `deploy/` as they were.
 *
 * @param args for `docusaurus build`
 */
export async function build(args: readonly string[], {outDir = '.'}: {outDir?: string}): Promise<number> {
  const siteDir = process.cwd();
  let releases: Releases;
  try {
    // Everything that is written is named from here.
    mkdirSync(outDir, {recursive: true});
    process.chdir(outDir);
    releases = openReleases();
  } catch (error) {
    process.stderr.write(`${cannotWrite(resolve(outDir), error)}. Build elsewhere with --out-dir.\n`);
    return 1;
  }
  const next = releases.prepareNext();
  remove(GENERATED);
  let status = await runDocusaurus(['build', ...args, '--out-dir', resolve(next.build)], {
    // Most of what rendering makes is thrown away at once: with more room for it, collecting takes less time.
    nodeOptions: ['--max-semi-space-size=32'],
    cwd: siteDir,
    env: {
      ...process.env,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: resolve(GENERATED),
      // It changes the names that the minifier chooses, and two builds of one commit are to be the same bytes.
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    },
  });
  const wasBuilt = status === 0 && existsSync(next.build);
  if (wasBuilt) status = await deploy({siteDir, outDir: resolve(next.build), deployDir: resolve(next.deploy)});
  if (wasBuilt && status === 0) process.stdout.write(`build/ now holds release ${releases.publishNext()}.\n`);
  else releases.discardNext();
  return status;
}
