import {quoted} from './path';

const MEGABYTE = 1_000_000;

export interface FileType {
  /** The name in messages: "a PNG picture". */
  name: string;
  mostBytes: number;
  /** Whether the bytes match the file type. Absent for text, which has no magic number. */
  isA?(bytes: Uint8Array): boolean;
}

export const TEXT_LIMIT = MEGABYTE;
export const PICTURE_LIMIT = 20 * MEGABYTE;
export const DOCUMENT_LIMIT = 50 * MEGABYTE;

const text = (name: string): FileType => ({name, mostBytes: TEXT_LIMIT});
const picture = (name: string, isA: FileType['isA']): FileType => ({name, mostBytes: PICTURE_LIMIT, isA});
const document = (name: string, isA: FileType['isA']): FileType => ({name, mostBytes: DOCUMENT_LIMIT, isA});

/** Matches magic numbers at an offset. */
const at =
  (offset: number, ...marks: string[]) =>
  (bytes: Uint8Array) =>
    marks.some((mark) => latin(bytes.subarray(offset, offset + mark.length)) === mark);

const both = (first: (bytes: Uint8Array) => boolean, second: (bytes: Uint8Array) => boolean) => (bytes: Uint8Array) =>
  first(bytes) && second(bytes);

const has = (part: string) => (bytes: Uint8Array) => latin(bytes).includes(part);
/** An Office file is a ZIP archive with a content list, and must not have macros. */
const office = (folder: string) =>
  both(
    at(0, 'PK\x03\x04'),
    (bytes) => has(`${folder}/`)(bytes) && has('[Content_Types].xml')(bytes) && !has('vbaProject')(bytes),
  );
const openDocument = (type: string) =>
  both(at(0, 'PK\x03\x04'), at(30, `mimetypeapplication/vnd.oasis.opendocument.${type}`));
/** MP4-style videos and AVIF images list their brands in the first box. */
const brand = (pattern: RegExp) => both(at(4, 'ftyp'), (bytes) => pattern.test(latin(bytes.subarray(8, 40))));

/** Allowed files by extension. None of them runs in a browser or on a server. */
const TYPES: Readonly<Record<string, FileType>> = {
  md: text('a page'),
  svg: text('an SVG drawing'),
  txt: text('a text file'),
  csv: text('a CSV table'),
  ics: text('a calendar file'),
  vtt: text('a file of subtitles'),
  png: picture('a PNG picture', at(0, '\x89PNG\r\n\x1a\n')),
  jpg: picture('a JPEG picture', at(0, '\xff\xd8\xff')),
  jpeg: picture('a JPEG picture', at(0, '\xff\xd8\xff')),
  gif: picture('a GIF picture', at(0, 'GIF87a', 'GIF89a')),
  webp: picture('a WebP picture', both(at(0, 'RIFF'), at(8, 'WEBP'))),
  avif: picture('an AVIF picture', brand(/avi[fs]/)),
  ico: picture('an icon', at(0, '\0\0\x01\0')),
  pdf: document('a PDF document', at(0, '%PDF-')),
  docx: document('a Word document', office('word')),
  xlsx: document('an Excel workbook', office('xl')),
  pptx: document('a PowerPoint presentation', office('ppt')),
  odt: document('an OpenDocument text', openDocument('text')),
  ods: document('an OpenDocument spreadsheet', openDocument('spreadsheet')),
  odp: document('an OpenDocument presentation', openDocument('presentation')),
  mp3: document('an MP3 recording', at(0, 'ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2')),
  ogg: document('an Ogg recording', at(0, 'OggS')),
  m4a: document('a recording', brand(/M4A|mp4|isom/)),
  mp4: document('an MP4 video', brand(/mp4|isom|iso\d|avc1|M4V/)),
  webm: document('a WebM video', at(0, '\x1a\x45\xdf\xa3')),
};

/** Macro-free successors of old formats, by extension. */
const NEWER: Readonly<Record<string, string>> = {
  doc: 'docx',
  docm: 'docx',
  xls: 'xlsx',
  xlsm: 'xlsx',
  ppt: 'pptx',
  pptm: 'pptx',
};

export function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

export function typeOf(path: string): FileType | undefined {
  const ending = endingOf(path);
  return Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined;
}

/** Returns why a file with this extension isn't allowed. */
export function unknownType(path: string): string {
  const ending = endingOf(path);
  const newer = NEWER[ending];
  if (newer) return `Old Office files can hold macros. Save the file as .${newer}, then try again.`;
  if (ending === 'mdx')
    return 'Pages that end in .mdx are programs. Only someone with the files of the site can change them.';
  return `${quoted(path.split('/').at(-1) ?? path)} is not a picture, a document or a page that the site can show.`;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Returns why the bytes don't match the file type or are too many. */
export function bytesRefusal(path: string, bytes: Uint8Array, type: FileType): string | undefined {
  if (bytes.length > type.mostBytes) {
    return `The file is too large: it has ${megabytes(bytes.length)}, and ${type.name} may have ${megabytes(type.mostBytes)}.`;
  }
  if (bytes.length > 0 && (type.isA?.(bytes) ?? true)) return undefined;
  if (bytes.length === 0) return type.isA ? 'The file is empty.' : undefined;
  return `The name says that this is ${type.name}, but the file is something else. Open ${quoted(path.split('/').at(-1) ?? path)} in the program that made it, and save it again.`;
}

function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(bytes < MEGABYTE ? 2 : 0)} MB`;
}
