import {inflateRawSync} from 'node:zlib';
import {ImportError} from '../domain/conversionWarnings';
import type {Parts} from '../domain/parts';

/** More than in any real document */
const MAX_ENTRIES = 5_000;
const MAX_BYTES = 300_000_000;
/** Document text expands 10 to 60 times. Anything that expands more than this was made to fill memory. */
const MAX_RATIO = 250;
/** Smaller files are harmless */
const HARMLESS = 5_000_000;

interface Entry {
  name: string;
  isDeflated: boolean;
  packed: number;
  unpacked: number;
  /** Offset of its local header in the file */
  offset: number;
}

/**
 * Reads the files in a zip archive that a document needs. Checks all sizes before it unpacks anything, and no file can
 * become larger than declared.
 *
 * @throws ImportError if the archive is damaged, locked or too large
 */
export function readZip(bytes: Buffer, isNeeded: (name: string) => boolean): Parts {
  const entries = readEntries(bytes);
  const needed = entries.filter(({name}) => isNeeded(name));
  checkSizes(needed, bytes.length);
  return new Map(needed.map((entry) => [entry.name, unpack(entry, bytes)]));
}

const END_LENGTH = 22;
const MAX_COMMENT_LENGTH = 0xffff;

/** The central directory is at the end of a zip archive. */
function readEntries(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end < bytes.length - END_LENGTH - MAX_COMMENT_LENGTH || end + END_LENGTH > bytes.length)
    throw new ImportError('is damaged: its end is missing');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new ImportError(`has ${count} files in it, more than any document`);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const {entry, next} = readEntry(bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

const HEAD = 0x02014b50;
const HEAD_LENGTH = 46;
const STORED = 0;
const DEFLATED = 8;

function readEntry(bytes: Buffer, at: number): {entry: Entry; next: number} {
  if (at + HEAD_LENGTH > bytes.length || bytes.readUInt32LE(at) !== HEAD) throw damaged();
  const method = bytes.readUInt16LE(at + 10);
  if (bytes.readUInt16LE(at + 8) & 1) throw new ImportError('is locked with a password: save it without one');
  if (method !== STORED && method !== DEFLATED) throw damaged();
  const nameEnd = at + HEAD_LENGTH + bytes.readUInt16LE(at + 28);
  const entry = {
    name: bytes.toString('utf8', at + HEAD_LENGTH, nameEnd).replaceAll('\\', '/'),
    isDeflated: method === DEFLATED,
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
  return {entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)};
}

function checkSizes(entries: readonly Entry[], length: number): void {
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  // Overlapping entries are the other way to build a zip bomb.
  if (sum(entries.map(({packed}) => packed)) > length) throw damaged();
  const total = sum(entries.map(({unpacked}) => unpacked));
  const isBomb = ({packed, unpacked}: Entry) => unpacked > HARMLESS && unpacked > packed * MAX_RATIO;
  if (total > MAX_BYTES || entries.some(isBomb))
    throw new ImportError(`would fill ${Math.round(total / 1_000_000)} MB when unpacked, more than any document`);
}

const LOCAL_HEAD = 0x04034b50;
const LOCAL_HEAD_LENGTH = 30;

function unpack({offset, packed, unpacked, isDeflated}: Entry, bytes: Buffer): Uint8Array {
  if (offset + LOCAL_HEAD_LENGTH > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEAD) throw damaged();
  const start = offset + LOCAL_HEAD_LENGTH + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) throw damaged();
  if (!isDeflated) return content;
  try {
    return inflateRawSync(content, {maxOutputLength: Math.max(unpacked, 1)});
  } catch {
    throw damaged();
  }
}

function damaged(): ImportError {
  return new ImportError('is damaged: open it in the program that made it, and save it again');
}
