import {existsSync, lstatSync, mkdirSync, renameSync, symlinkSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {type ContentSource, contentOf} from '@deskbook/content/checkContent';
import {confinedBuild, isConfined} from '@deskbook/engine/confine/confinedBuild';
import {plainEnvironment} from '@deskbook/engine/confine/environment';
import {keepsServer, SERVER_IN_BUILD} from '@deskbook/engine/keepsServer';
import {PARTS, remove} from '@deskbook/engine/releases/folders';
import {openReleases} from '@deskbook/engine/releases/openReleases';
import {linksIn} from '@deskbook/text/linksIn';
import {changeReleases, type SiteFolderOptions, siteFoldersOf} from '../changeReleases';
import {runDocusaurus} from '../docusaurus';
import {finishBuild, missingPages} from '../finishBuild';
import {writePublicSite} from '../publicSite/writePublicSite';

/** A separate folder, so `deskbook start` can run at the same time. */
const GENERATED = '.docusaurus/build';

/**
 * Builds next to the current release and switches only when the new one is complete. A build that fails or is killed
 * leaves `build/` and `deploy/` untouched.
 *
 * @param args for `docusaurus build`
 */
export function build(args: readonly string[], {verbose = false, ...where}: Options): Promise<number> {
  if (verbose) process.env.DESKBOOK_VERBOSE = 'true';
  const who = where.public ? 'a build of the public site' : 'another build';
  return changeReleases(where, who, ({fd}) => buildAlone(args, where, fd));
}

interface Options extends SiteFolderOptions {
  /** Whether stack traces are printed. */
  verbose?: boolean;
}

async function buildAlone(args: readonly string[], where: SiteFolderOptions, lockFd: number): Promise<number> {
  const {siteDir, folder, name} = siteFoldersOf(where);
  const outDir = resolve(where.outDir ?? '.');
  const source = contentOf(process.cwd());
  mkdirSync(folder, {recursive: true});
  // All paths are relative to here.
  process.chdir(folder);
  const releases = openReleases();
  if (where.public && !(await preparePublicSite(source, siteDir))) return 1;
  const next = releases.prepareNext();
  remove(GENERATED);
  let status = await runDocusaurus(['build', ...args, '--out-dir', resolve(next.build)], {
    // Rendering makes mostly short-lived objects, and a larger young generation speeds up garbage collection.
    nodeOptions: ['--max-semi-space-size=32'],
    cwd: siteDir,
    env: {
      ...(isConfined() ? plainEnvironment() : process.env),
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: resolve(GENERATED),
      // The cache changes the minifier's names, but two builds of one commit must be identical.
      DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    },
    lockFd,
    confine: (command) => confinedBuild(command, siteDir, [dirname(resolve(next.build)), resolve(GENERATED)]),
  });
  if (status === 0) status = refuseParts(resolve(next.build), name);
  if (status === 0 && keepsServer()) renameSync(join(next.build, SERVER_IN_BUILD), next.server);
  if (status === 0) {
    status = await finishBuild({siteDir, outDir: resolve(next.build), deployDir: resolve(next.deploy)});
  }
  if (status === 0) process.stdout.write(`${name} now holds release ${releases.publishNext()}.\n`);
  else releases.discardNext();
  if (where.public) linkParts(outDir);
  return status;
}

/** Returns 1 if the build isn't the whole site, or leads out of it. */
function refuseParts(buildDir: string, name: string): number {
  const links = linksIn(buildDir);
  if (links.length > 0) {
    process.stderr.write(`The build has a link to another file, which a web server would follow, so ${name} stays as it was.
    found     ${links.join(', ')}
    fix       put a copy of the file in its place\n`);
    return 1;
  }
  const missing = missingPages(buildDir, GENERATED);
  if (missing.length === 0) return 0;
  const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
  process.stderr.write(`The build is not the whole site, so ${name} stays as it was.
    missing   ${missing.slice(0, MOST_NAMED).join(', ')}${more}
    fix       build again, and make sure that nothing else deletes files in releases/\n`);
  return 1;
}

const MOST_NAMED = 5;

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
