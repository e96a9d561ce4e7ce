import {isUtf8} from 'node:buffer';
import {createHash} from 'node:crypto';
import {lstatSync, readFileSync} from 'node:fs';
import type {FileText, SaveRequest} from '../../api';
import {mergeText} from '../../domain/mergeText';
import {resolveFile, writeFileSafely} from '../files';
import {readObject, storeBytes} from '../git/files';
import {askGit} from '../git/runGit';
import {inTurn} from '../inTurn';
import {Refusal} from '../refused';
import type {Workspace} from './workspace';

const MARK = '\uFEFF';

/** What became of a save. */
export type SaveOutcome =
  /** The text is the one that was sent, or, where it was merged with what had changed underneath, another one. */
  {saved: FileText; isMerged: boolean} | {conflict: FileText};

/** The text of a file as an author sees it, with the version that a save has to name. */
export function readDraft(workspace: Workspace, path: string): Promise<FileText> {
  return inTurn(workspace.top, () => readDraftNow(workspace, path));
}

/**
 * Saves a draft. A version is the id under which git keeps that very text, so a save can be merged with whatever was
 * written since: a change in other lines is kept, and one in the same lines is a conflict. Then nothing is written.
 */
export function saveDraft(workspace: Workspace, {path, text, version}: SaveRequest): Promise<SaveOutcome> {
  const {top, dir, author} = workspace;
  return inTurn(top, async () => {
    const current = readContent(dir, path);
    const merged = await mergeWith(current, {text, version}, top);
    if (merged === null) return {conflict: await readDraftNow(workspace, path)};
    if (merged !== current?.text) writeFileSafely(dir, path, (current?.mark ?? '') + merged, author.role);
    return {saved: await readDraftNow(workspace, path), isMerged: merged !== text};
  });
}

async function readDraftNow({top, dir}: Workspace, path: string): Promise<FileText> {
  const current = readContent(dir, path);
  if (!current) throw new Refusal('There is no such page.', 404);
  return {path, text: current.text, version: await storeBytes(top, current.bytes)};
}

interface Content {
  bytes: Buffer;
  /** Without the byte order mark. */
  text: string;
  /** The byte order mark, or nothing. */
  mark: string;
}

/** Null where there is no such file. */
function readContent(dir: string, path: string): Content | null {
  const file = resolveFile(dir, path);
  if (!lstatSync(file, {throwIfNoEntry: false})?.isFile()) return null;
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) throw new Refusal('This file is not text, or it is saved in an old format.');
  const whole = bytes.toString('utf8');
  const mark = whole.startsWith(MARK) ? MARK : '';
  return {bytes, text: whole.slice(mark.length), mark};
}

/** The text to write; null where it doesn't fit what is there now. */
async function mergeWith(
  current: Content | null,
  {text, version}: Pick<FileText, 'text' | 'version'>,
  top: string,
): Promise<string | null> {
  if (!current || current.text === text || idLike(version, current.bytes) === version) return text;
  const base = await textOf(version, top);
  return base === null ? null : mergeText(base, text, current.text);
}

/** The id that git would give some bytes, without asking it. */
function idLike(id: string, bytes: Buffer): string {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** What a version says; null where git doesn't have it any more, which is after some weeks. */
async function textOf(version: string, top: string): Promise<string | null> {
  if (!/^[\da-f]{40,64}$/.test(version)) return null;
  if ((await askGit(top, ['cat-file', '-t', version])) !== 'blob') return null;
  return (await readObject(top, version)).toString('utf8').replace(/^\uFEFF/, '');
}
