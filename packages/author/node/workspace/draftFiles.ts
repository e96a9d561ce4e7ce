import {isUtf8} from 'node:buffer';
import {createHash} from 'node:crypto';
import {lstatSync, readFileSync} from 'node:fs';
import type {FileText, SaveOrigin, SaveRequest} from '@deskbook/editor/api';
import {mergeText} from '@deskbook/editor/domain/mergeText';
import {resolveFile, writeFileSafely} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {refusalOf} from '@deskbook/writing/refusal';
import {readObject, storeBytes} from '../git/files';
import {askGit} from '../git/runGit';
import {publishedText} from '../pages/history';
import {enqueue} from '../taskQueue';
import type {Workspace} from './workspace';

const MARK = '\uFEFF';

export type SaveOutcome =
  /** The text that was sent, or the merged one if the file had changed in the meantime. */
  {saved: FileText; isMerged: boolean} | {conflict: FileText};

/** Reads the author's text of a file, with the version a save has to name. */
export function readDraft(workspace: Workspace, path: string): Promise<FileText> {
  return enqueue(workspace.top, () => readDraftNow(workspace, path));
}

/** The latest save of each page from an open editor. */
const latestSaves = new WeakMap<Workspace, Map<string, LatestSave>>();

interface LatestSave extends SaveOrigin {
  /** The version it was based on. */
  version: string;
  /** The version of the text that was sent, before it was merged. */
  sent: string;
}

/**
 * Saves a draft. The version is the git object id of that exact text, so a save can be merged with later writes:
 * changes in other lines are kept, and changes in the same lines are a conflict. Then nothing is written.
 *
 * A save that arrives after a later one from the same window changes nothing.
 */
export function saveDraft(workspace: Workspace, {path, text, version, from}: SaveRequest): Promise<SaveOutcome> {
  const {top, dir} = workspace;
  return enqueue(top, async () => {
    const latest = latestSaves.get(workspace) ?? new Map<string, LatestSave>();
    const before = latest.get(path);
    const own = from && before?.window === from.window ? before : undefined;
    if (own && from && from.number <= own.number) {
      const saved = await readDraftNow(workspace, path);
      return {saved, isMerged: saved.text !== text};
    }
    const current = readContent(dir, path);
    // The same version twice: this one was sent before the answer to the last one was there, and continues its text.
    const base = own?.version === version ? own.sent : version;
    const merged = await mergeWith(current, {text, version: base}, top);
    if (merged === null) return {conflict: await readDraftNow(workspace, path)};
    if (merged !== current?.text) await writeDraft(workspace, path, merged, current);
    const saved = await readDraftNow(workspace, path);
    const isMerged = merged !== text;
    if (from) {
      const sent = isMerged ? await storeBytes(top, Buffer.from((current?.mark ?? '') + text)) : saved.version;
      latestSaves.set(workspace, latest.set(path, {...from, version, sent}));
    }
    return {saved, isMerged};
  });
}

async function writeDraft(workspace: Workspace, path: string, text: string, current: Content | null): Promise<void> {
  const {dir, author} = workspace;
  const earlier = current ? [current.text] : [];
  // An undone change may bring back a link of the published page.
  if (refusalOf(path, text, author.role, earlier)) earlier.push((await publishedText(workspace, path)) ?? '');
  writeFileSafely(dir, path, (current?.mark ?? '') + text, author.role, earlier);
}

async function readDraftNow({top, dir}: Workspace, path: string): Promise<FileText> {
  const current = readContent(dir, path);
  if (!current) throw new HttpError('There is no such page.', 404);
  return {path, text: current.text, version: await storeBytes(top, current.bytes)};
}

interface Content {
  bytes: Buffer;
  /** Without the byte order mark. */
  text: string;
  /** The byte order mark, or ''. */
  mark: string;
}

/** Returns null if there is no such file. */
function readContent(dir: string, path: string): Content | null {
  const file = resolveFile(dir, path);
  if (!lstatSync(file, {throwIfNoEntry: false})?.isFile()) return null;
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) throw new HttpError('This file is not text, or it is saved in an old format.');
  const whole = bytes.toString('utf8');
  const mark = whole.startsWith(MARK) ? MARK : '';
  return {bytes, text: whole.slice(mark.length), mark};
}

/** Returns the text to write; null if it conflicts with the current text. */
async function mergeWith(
  current: Content | null,
  {text, version}: Pick<FileText, 'text' | 'version'>,
  top: string,
): Promise<string | null> {
  if (!current || current.text === text || idLike(version, current.bytes) === version) return text;
  const base = await textOf(version, top);
  return base === null ? null : mergeText(base, text, current.text);
}

/** Computes git's object id of some bytes without running git. The length of `id` tells the hash algorithm. */
function idLike(id: string, bytes: Buffer): string {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Returns a version's text; null if git has already dropped it, as happens after some weeks. */
async function textOf(version: string, top: string): Promise<string | null> {
  if (!/^[\da-f]{40,64}$/.test(version)) return null;
  if ((await askGit(top, ['cat-file', '-t', version])) !== 'blob') return null;
  return (await readObject(top, version)).toString('utf8').replace(/^\uFEFF/, '');
}
