import {existsSync, lstatSync, mkdirSync, renameSync, symlinkSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {type ContentSource, contentOf} from '../../content/checkContent';
import {PARTS, remove} from '../../releases/folders';
import {openReleases, type Releases} from '../../releases/openReleases';
import {cannotWrite} from '../../shared/cannotWrite';
import {keepsServer, SERVER_IN_BUILD} from '../../shared/keepsServer';
import {deploy} from '../deploy';
import {runDocusaurus} from '../docusaurus';
import {placeOf, type Where} from '../place';
import {writePublicSite} from '../publicSite/writePublicSite';
import {stopWithParent} from '../stopWithParent';

/** A separate folder, so `deskbook start` can run at the same time. */
const GENERATED = '.docusaurus/build';

/**
 * Builds next to the current release and switches only when the new one is complete. A build that fails or is killed
 * leaves `build/` and `deploy/` untouched.
 *
 * @param args for `docusaurus build`
 */
export async function build(args: readonly string[], where: Where): Promise<number> {
  stopWithParent();
  const {siteDir, folder, name} = placeOf(where);
  const outDir = resolve(where.outDir ?? '.');
  const source = contentOf(process.cwd());
  let releases: Releases;
  try {
    // All paths are relative to here.
    mkdirSync(folder, {recursive: true});
    process.chdir(folder);
    releases = openReleases();
  } catch (error) {
    process.stderr.write(`${cannotWrite(folder, error)}. Build elsewhere with --out-dir.\n`);
    return 1;
  }
  if (where.public && !(await preparePublicSite(source, siteDir))) return 1;
  const next = releases.prepareNext();
  remove(GENERATED);
  let status = await runDocusaurus(['build', ...args, '--out-dir', resolve(next.build)], {
    // Rendering makes mostly short-lived objects, and a larger young generation speeds up garbage collection.
    nodeOptions: ['--max-semi-space-size=32'],
    cwd: siteDir,
    env: {
      ...process.env,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: resolve(GENERATED),
      // The cache changes the minifier's names, but two builds of one commit must be identical.
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    },
  });
  const wasBuilt = status === 0 && existsSync(next.build);
  if (wasBuilt && keepsServer()) renameSync(join(next.build, SERVER_IN_BUILD), next.server);
  if (wasBuilt) status = await deploy({siteDir, outDir: resolve(next.build), deployDir: resolve(next.deploy)});
  if (wasBuilt && status === 0) process.stdout.write(`${name} now holds release ${releases.publishNext()}.\n`);
  else releases.discardNext();
  if (where.public) linkParts(outDir);
  return status;
}

async function preparePublicSite(source: ContentSource, target: string): Promise<boolean> {
  const isWritten = await writePublicSite(source, target);
  process.env.DESKBOOK_PUBLIC = 'true';
  return isWritten;
}

/** `build-public` and `deploy-public` are permanent links; only their targets are switched. */
function linkParts(outDir: string): void {
  for (const part of PARTS) {
    const link = join(outDir, `${part}-public`);
    if (existsSync(part) && !lstatSync(link, {throwIfNoEntry: false}))
      symlinkSync(relative(outDir, part), link, 'junction');
  }
}
