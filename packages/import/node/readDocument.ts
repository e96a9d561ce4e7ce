import {readFileSync, realpathSync} from 'node:fs';
import {dirname, extname, join, sep} from 'node:path';
import {decodeAddress} from '@deskbook/text/decodeAddress';
import {isFile} from '@deskbook/text/files/contentFile';
import {ImportError} from '../domain/conversionWarnings';
import type {ImportedDocument} from '../domain/document';
import {readDocx} from '../domain/docx/readDocx';
import {readHtml} from '../domain/html/readHtml';
import {readOdt} from '../domain/odt/readOdt';
import {readZip} from './readZip';

/** A document from a folder or an upload. */
export interface DocumentFile {
  name: string;
  bytes: Buffer;
  /** The folder with a web page's pictures; undefined for an upload */
  folder?: string;
}

/** The file extensions that can be imported */
export const ENDINGS = ['.docx', '.docm', '.odt', '.html', '.htm'];

const MAX_BYTES = 100_000_000;

/**
 * Reads a document. Its content, not its name, decides the format.
 *
 * @throws ImportError if it can't be read
 */
export function readDocument({name, bytes, folder}: DocumentFile): ImportedDocument {
  if (bytes.length > MAX_BYTES) throw new ImportError(`is larger than ${MAX_BYTES / 1_000_000} MB`);
  const head = bytes.toString('latin1', 0, 8);
  const other = OTHERS.find(({begins}) => head.startsWith(begins));
  if (other) throw new ImportError(other.what);
  if (head.startsWith('PK')) return readPackage(bytes);
  if (/^\.html?$/i.test(extname(name))) return readHtml(decode(bytes), (src) => fileBeside(src, folder));
  throw new ImportError(`is not one of these formats: ${ENDINGS.join(', ')}`);
}

/** Formats that people commonly have, and what to do about them */
const OTHERS = [
  {
    begins: '\xd0\xcf\x11\xe0',
    what: 'is in an old Word format, or locked with a password: open it in Word, and save it as .docx without a password',
  },
  {begins: '%PDF', what: 'is a PDF, which has no paragraphs and steps: import the document it was made from'},
  {begins: '{\\rtf', what: 'is an RTF file: open it in Word, and save it as .docx'},
];

/** Unpacks only text and pictures, and not fonts, macros or embedded files. */
const NEEDED = /(?:\.xml|\.rels|^mimetype)$|^(?:word\/media|Pictures|media)\//;

function readPackage(bytes: Buffer): ImportedDocument {
  const parts = readZip(bytes, (name) => NEEDED.test(name));
  if (parts.has('[Content_Types].xml')) return readDocx(parts);
  if (parts.has('content.xml')) return readOdt(parts);
  throw new ImportError('is not a Word or LibreOffice document');
}

/** Word writes web pages in a Windows code page. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2000))?.[1];
  try {
    const text = new TextDecoder(named ?? 'utf-8').decode(bytes);
    // Some versions of Node decode Windows quotes and dashes as control characters. HTML knows their meaning.
    return text.replace(/[\u0080-\u009f]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  } catch {
    return bytes.toString('utf8');
  }
}

/** Reads a picture in the page's folder or below, but never outside it. */
function fileBeside(src: string, folder: string | undefined): Uint8Array | undefined {
  if (folder === undefined || /^[a-z][a-z+.-]+:|^\/\//i.test(src)) return undefined;
  const file = join(folder, decodeAddress(src.split(/[?#]/)[0] ?? ''));
  if (!isFile(file)) return undefined;
  const isInside = `${dirname(realpathSync(file))}${sep}`.startsWith(`${realpathSync(folder)}${sep}`);
  return isInside ? readFileSync(file) : undefined;
}
