import {decodeText} from '../../../../browser/decodeText';
import type {SafeStorage} from '../../../../browser/storage';
import {LARGEST_SENT} from '../../../../learning/domain/readSent';
import {type LeftOut, nothingFrom, type Received, readReceived} from '../../../../learning/domain/report/readReceived';
import {keepFile, keepRoster, MOST_FILES, readReport} from './keptReport';

export interface BroughtIn {
  /** What people sent, and how much of it was here already. */
  files: number;
  known: number;
  rosters: number;
  leftOut: readonly LeftOut[];
}

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
  if (file.size > LARGEST_SENT) return nothingFrom(file.name, 'too-large');
  try {
    return readReceived(file.name, decodeText(new Uint8Array(await file.arrayBuffer())), site);
  } catch {
    return nothingFrom(file.name, 'unreadable');
  }
}

function keep(storage: SafeStorage, {files, rosters, leftOut}: Received, room: number): BroughtIn {
  const kept = files.slice(0, Math.max(0, room));
  const isNew = kept.map((file) => keepFile(storage, file));
  for (const roster of rosters) keepRoster(storage, roster);
  const refused = files
    .slice(kept.length)
    .map(({sender}): LeftOut => ({source: sender.name ?? sender.code, problem: {code: 'no-room', most: MOST_FILES}}));
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
