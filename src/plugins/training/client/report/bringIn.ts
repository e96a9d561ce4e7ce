import {decodeText} from '../../../../browser/decodeText';
import type {SafeStorage} from '../../../../browser/storage';
import {LARGEST_SENT} from '../../../../learning/domain/readSent';
import {type LeftOut, nothingFrom, type Received, readReceived} from '../../../../learning/domain/report/readReceived';
import {keepFile, keepName, keepRoster, keepStaff, MOST_FILES, readReport} from './keptReport';

export interface BroughtIn {
  /** Number of result files, and how many of them were already there */
  files: number;
  known: number;
  rosters: number;
  /** Number of people on staff lists */
  staff: number;
  /** Number of names for codes */
  names: number;
  leftOut: readonly LeftOut[];
}

/**
 * Reads files one at a time, so hundreds of them aren't in memory together. Saves their contents all at once, because
 * every save renders the report again.
 */
export async function bringInFiles(storage: SafeStorage, files: readonly File[], site: string): Promise<BroughtIn> {
  const received: Received[] = [];
  // Skips hidden files that operating systems add to folders.
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

function keep(storage: SafeStorage, {files, rosters, staff, names, leftOut}: Received, room: number): BroughtIn {
  const kept = files.slice(0, Math.max(0, room));
  const isNew = kept.map((file) => keepFile(storage, file));
  for (const roster of rosters) keepRoster(storage, roster);
  for (const list of staff) keepStaff(storage, list);
  for (const [key, name] of names) keepName(storage, [key], name);
  const refused = files
    .slice(kept.length)
    .map(({sender}): LeftOut => ({source: sender.name ?? sender.code, problem: {code: 'no-room', most: MOST_FILES}}));
  return {
    files: kept.length,
    known: isNew.filter((each) => !each).length,
    rosters: rosters.length,
    staff: staff.reduce((sum, {people}) => sum + people.length, 0),
    names: names.size,
    leftOut: [...leftOut, ...refused],
  };
}

function sumOf(outcomes: readonly BroughtIn[]): BroughtIn {
  const sum = (field: Exclude<keyof BroughtIn, 'leftOut'>) => outcomes.reduce((total, each) => total + each[field], 0);
  return {
    files: sum('files'),
    known: sum('known'),
    rosters: sum('rosters'),
    staff: sum('staff'),
    names: sum('names'),
    leftOut: outcomes.flatMap((each) => each.leftOut),
  };
}
