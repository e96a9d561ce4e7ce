import {decodeText} from '../../../../browser/decodeText';
import type {SafeStorage} from '../../../../browser/storage';
import {type LeftOut, type Received, readReceived} from '../../../../learning/domain/report/readReceived';
import {keepFile, keepRoster, MOST_FILES, readReport} from './keptReport';

export interface BroughtIn {
  /** What people sent, and how much of it was here already. */
  files: number;
  known: number;
  rosters: number;
  leftOut: readonly LeftOut[];
}

/** In bytes. E-mails have attachments; what is larger is something else, and is not read. */
const LARGEST_FILE = 40_000_000;

/**
 * Reads files one after the other, so that five hundred of them are not in memory together, and keeps all that is in
 * them at once: the report is drawn anew whenever something is kept.
 */
export async function bringInFiles(storage: SafeStorage, files: readonly File[], site: string): Promise<BroughtIn> {
  const received: Received[] = [];
  // Systems put files of their own into folders.
  for (const file of files.filter(({name}) => !name.startsWith('.'))) received.push(await readFile(file, site));
  return keepAll(storage, received);
}

export function bringInText(storage: SafeStorage, source: string, text: string, site: string): BroughtIn {
  return keepAll(storage, [readReceived(source, text, site)]);
}

function keepAll(storage: SafeStorage, received: readonly Received[]): BroughtIn {
  let room = MOST_FILES - readReport(storage).files.length;
  const outcomes = received.map((each) => {
    const outcome = keep(storage, each, room);
    room -= outcome.files - outcome.known;
    return outcome;
  });
  return sumOf(outcomes);
}

async function readFile(file: File, site: string): Promise<Received> {
  const failed = (problem: string): Received => ({files: [], rosters: [], leftOut: [{source: file.name, problem}]});
  if (file.size > LARGEST_FILE) return failed('It is too large.');
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === null ? failed('It is not a text.') : readReceived(file.name, text, site);
  } catch {
    return failed('It cannot be read.');
  }
}

function keep(storage: SafeStorage, {files, rosters, leftOut}: Received, room: number): BroughtIn {
  const kept = files.slice(0, Math.max(0, room));
  const isNew = kept.map((file) => keepFile(storage, file));
  for (const roster of rosters) keepRoster(storage, roster);
  const refused = files.slice(kept.length).map(({sender}) => ({
    source: sender.name ?? sender.code,
    problem: `There is no room for more than ${MOST_FILES} files.`,
  }));
  return {
    files: kept.length,
    known: isNew.filter((each) => !each).length,
    rosters: rosters.length,
    leftOut: [...leftOut, ...refused],
  };
}

function sumOf(outcomes: readonly BroughtIn[]): BroughtIn {
  const sum = (field: 'files' | 'known' | 'rosters') => outcomes.reduce((total, each) => total + each[field], 0);
  return {
    files: sum('files'),
    known: sum('known'),
    rosters: sum('rosters'),
    leftOut: outcomes.flatMap((each) => each.leftOut),
  };
}
