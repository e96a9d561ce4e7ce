import type {Changed, VersionInfo} from '../../api';
import {writeFileSafely} from '../files';
import {entriesIn, readAsFile} from '../git/files';
import {headOf} from '../git/repository';
import {runGit} from '../git/runGit';
import {inTurn} from '../inTurn';
import {Refusal} from '../refused';
import type {Workspace} from '../workspace/workspace';

const COMMIT = '\u001e';
const FIELD = '\u001f';

interface Version extends VersionInfo {
  /** Where the page was then, in the repository. */
  path: string;
  isDeleted: boolean;
}

/** The published versions of a page, the newest first, under whatever name it had. */
export async function historyOf(workspace: Workspace, path: string): Promise<VersionInfo[]> {
  const versions = await readVersions(workspace, path);
  return versions.map(({id, author, at, message}) => ({id, author, at, message}));
}

/** The text of a page as a version has it; null where that version has deleted it. */
export async function versionOf(workspace: Workspace, path: string, id: string): Promise<string | null> {
  const bytes = await bytesOf(workspace, path, id);
  return bytes?.toString('utf8').replace(/^\uFEFF/, '') ?? null;
}

/** The text of a page as readers see it; null where they don't. */
export async function publishedText({top, prefix}: Workspace, path: string): Promise<string | null> {
  const entry = (await entriesIn(top, await headOf(top), [prefix + path])).get(prefix + path);
  return entry ? (await readAsFile(top, prefix + path, entry.id)).toString('utf8').replace(/^\uFEFF/, '') : null;
}

/** Makes an earlier version of a page the draft, byte for byte. A page that was deleted comes back. */
export async function restoreVersion(workspace: Workspace, path: string, id: string): Promise<Changed> {
  const {top, dir, author} = workspace;
  const bytes = await bytesOf(workspace, path, id);
  if (!bytes) throw new Refusal('In this version, the page was deleted. Choose the one before.');
  await inTurn(top, async () => writeFileSafely(dir, path, bytes, author.role));
  return {paths: [path], message: 'The earlier version is your draft now. Publish it so that readers see it.'};
}

async function bytesOf(workspace: Workspace, path: string, id: string): Promise<Buffer | null> {
  const version = (await readVersions(workspace, path)).find((each) => each.id === id);
  if (!version) throw new Refusal('There is no such version of this page.', 404);
  if (version.isDeleted) return null;
  const {top} = workspace;
  const entry = (await entriesIn(top, id, [version.path])).get(version.path);
  if (!entry) throw new Refusal('There is no such version of this page.', 404);
  return readAsFile(top, version.path, entry.id);
}

async function readVersions({top, prefix}: Workspace, path: string): Promise<Version[]> {
  const format = `--format=${COMMIT}%H${FIELD}%an${FIELD}%aI${FIELD}%s${FIELD}`;
  const args = ['log', '--follow', '--name-status', '-z', format, '--', prefix + path];
  const log = (await runGit(top, args)).toString();
  return log
    .split(COMMIT)
    .slice(1)
    .map((entry) => {
      const [id = '', author = '', at = '', message = '', files = ''] = entry.split(FIELD);
      const [status = '', ...names] = files
        .replace(/^[\0\n]+/, '')
        .split('\0')
        .filter(Boolean);
      const known = {id, author, at: new Date(at).toISOString(), message};
      return {...known, path: names.at(-1) ?? prefix + path, isDeleted: status.startsWith('D')};
    });
}
