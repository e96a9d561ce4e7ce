import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {type ContentSource, checkContent} from '@deskbook/content/checkContent';
import {linkedPackages} from '@deskbook/engine/confine/linkedPackages';
import {remove} from '@deskbook/engine/releases/folders';
import {CONTENT_FOLDERS} from '@deskbook/text/files/contentFile';
import {findModules} from '@deskbook/text/files/ownFolders';
import {isCopiedAsItIs} from '@deskbook/text/files/publicFiles';
import {formatProblems} from '@deskbook/text/problems/formatProblems';
import {hasErrors, type Problem, problemAt, startOf} from '@deskbook/text/problems/problems';
import {EXTENSIONS} from '../../plugins';
import {cleanImage} from './cleanImage';
import {publicFiles, unreadableImage} from './publicFiles';

/** Files of a site's configuration, as opposed to content. */
const CODE = /\.(?:[cm]?[jt]sx?|json)$/;

/**
 * Writes a site with only public content, so that whatever a build makes of it is public too. It has no access to the
 * original's history.
 *
 * @returns whether it was written; prints the problems
 */
export async function writePublicSite(source: ContentSource, target: string): Promise<boolean> {
  const {siteDir, docsPath} = source;
  const {catalog, problems} = await checkContent(source, new Date(), EXTENSIONS);
  const all = [...problems, ...(catalog.district.public_url ? [] : [withoutAddress(docsPath)])];
  if (hasErrors(all)) return refuse(all);
  const {written, linked, problems: unread} = await publicFiles(source, catalog);
  const files = new Map<string, string | Buffer>(written);
  for (const path of linked.keys()) {
    const content = readFileSync(join(siteDir, path));
    const clean = await cleanImage(content, path).catch(() => null);
    if (clean) files.set(path, clean);
    else unread.push(unreadableImage(path));
  }
  if (unread.length > 0) return refuse(unread);
  process.stdout.write(listCopied(linked));
  remove(target);
  copyCode(siteDir, target);
  for (const [path, content] of files) {
    const file = join(target, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
    // Calendar files use the modification time as a session's last change.
    const {atime, mtime} = statSync(join(siteDir, path));
    utimesSync(file, atime, mtime);
  }
  linkPackages(siteDir, target);
  return true;
}

function refuse(problems: readonly Problem[]): false {
  process.stderr.write(`${formatProblems(problems)}\n`);
  return false;
}

function copyCode(siteDir: string, target: string): void {
  mkdirSync(target, {recursive: true});
  for (const entry of readdirSync(siteDir, {withFileTypes: true})) {
    const isCode = entry.isFile() ? CODE.test(entry.name) : entry.name === 'src';
    if (isCode) cpSync(join(siteDir, entry.name), join(target, entry.name), {recursive: true});
  }
}

/**
 * A configuration may import a site's own packages by their paths, too. Those among the content could have pages for
 * staff, so they are left out. Comes last: what is written through a link would change the site itself.
 */
function linkPackages(siteDir: string, target: string): void {
  const modules = findModules(siteDir);
  if (!modules) return;
  symlinkSync(modules, join(target, 'node_modules'), 'junction');
  const site = realpathSync(siteDir);
  for (const {folder} of linkedPackages(modules)) {
    const place = relative(site, folder);
    const [top = ''] = place.split(sep);
    if (top === '..' || CONTENT_FOLDERS.some((folder) => folder === top) || existsSync(join(target, place))) continue;
    mkdirSync(dirname(join(target, place)), {recursive: true});
    symlinkSync(folder, join(target, place), 'junction');
  }
}

/** Names the files in which anything may be saved, such as the author of a PDF. */
function listCopied(linked: ReadonlyMap<string, string>): string {
  const copied = [...linked].filter(([path]) => isCopiedAsItIs(path)).toSorted();
  if (copied.length === 0) return '';
  const lines = copied.map(([path, from]) => `  ${path} (linked in ${from})\n`);
  return `The public site has these files as they are, with everything that is saved in them:\n${lines.join('')}`;
}

function withoutAddress(docsPath: string): Problem {
  return problemAt(startOf(`${docsPath}/district.yml`), {
    message: 'the public site has no address',
    expected: 'a line "public_url: …"',
    fix: 'public_url: https://help.example.org',
  });
}
