import {LARGEST_SENT} from '@deskbook/records/domain/readSent';
import {type LeftOut, nothingFrom, type Received, readReceived} from '@deskbook/records/domain/report/readReceived';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {decodeText} from '@deskbook/ui/browser/decodeText';
import type {ReportStore} from './reportStore';
import {fileChange, MOST_FILES, nameChanges, rosterChange, staffChange} from './storedReport';

export interface ImportResult {
  /** Number of result files, and how many of them were already there */
  files: number;
  known: number;
  rosters: number;
  staff: number;
  names: number;
  leftOut: readonly LeftOut[];
}

/** How many files are read at the same time. Browsers take long for each, and thousands don't fit into memory. */
const TOGETHER = 20;

/** Saves the contents of files all at once, because every save renders the report again. */
export async function importFiles(store: ReportStore, files: readonly File[], site: string): Promise<ImportResult> {
  const received: Received[] = [];
  // Skips hidden files that operating systems add to folders.
  const shown = files.filter(({name}) => !name.startsWith('.'));
  for (let start = 0; start < shown.length; start += TOGETHER) {
    const part = shown.slice(start, start + TOGETHER);
    received.push(...(await Promise.all(part.map((file) => readFile(file, site)))));
  }
  return keepAll(store, received);
}

export function importText(store: ReportStore, source: string, text: string, site: string): Promise<ImportResult> {
  return keepAll(store, [readReceived(source, text, site)]);
}

async function readFile(file: File, site: string): Promise<Received> {
  if (file.size > LARGEST_SENT) return nothingFrom(file.name, 'too-large');
  try {
    return readReceived(file.name, decodeText(new Uint8Array(await file.arrayBuffer())), site);
  } catch {
    return nothingFrom(file.name, 'unreadable');
  }
}

async function keepAll(store: ReportStore, received: readonly Received[]): Promise<ImportResult> {
  const values = new Map(store.snapshot().values);
  let room = MOST_FILES - [...values.keys()].filter((key) => key.startsWith('file:')).length;
  const changes = new Map<string, unknown>();
  const names = new Map<string, string>();
  const leftOut = received.flatMap((each) => each.leftOut);
  let [files, known] = [0, 0];
  for (const file of received.flatMap((each) => each.files)) {
    const name = file.sender.name ?? file.sender.code;
    const change = fileChange(values, file);
    if (change && room === 0) {
      leftOut.push({source: name, problem: {code: 'no-room', most: MOST_FILES}});
      continue;
    }
    files++;
    if (!change) {
      known++;
      continue;
    }
    room--;
    const [key, value] = change;
    values.set(key, value);
    changes.set(key, value);
    names.set(key, name);
  }
  const rosters = received.flatMap((each) => each.rosters);
  const staff = received.flatMap((each) => each.staff);
  const given = new Map(received.flatMap((each) => [...each.names]));
  const lists = [...rosters.map(rosterChange), ...staff.map(staffChange)];
  for (const [key, value] of [...lists, ...[...given].flatMap(([key, name]) => nameChanges([key], name))]) {
    changes.set(key, value);
  }
  await store.write([...changes], (key) => names.get(key) ?? decodeAddress(key.slice(key.indexOf(':') + 1)));
  const people = staff.reduce((sum, list) => sum + list.people.length, 0);
  return {files, known, rosters: rosters.length, staff: people, names: given.size, leftOut};
}

/** Returns dropped files, including those in folders at any depth. Browsers return a folder's entries in batches. */
export async function filesIn({items, files}: DataTransfer): Promise<File[]> {
  // Get all entries right away: after an await, the list is empty.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return [...files];
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((done, fail) => entry.file(done, fail))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (portion.length === 0) break;
    found.push(...portion);
  }
  return (await Promise.all(found.map(filesOf))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}
