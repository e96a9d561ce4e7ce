import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import {deobfuscate} from '../../../packages/records/domain/obfuscate';
import {readIndex, readTitles} from '../../../packages/search/domain/indexFile';
import {decodeEntities} from '../../../packages/text/markdown/markdownText';

/** Returns each file's content, embedded data and name in lower case, in every form that a reader can get. */
export function readForms(root: string, ...folders: string[]): Map<string, string[]> {
  const entries = folders.flatMap((folder) => {
    const files = readdirSync(join(root, folder), {recursive: true, withFileTypes: true});
    return files.flatMap((file) => (file.isFile() ? join(file.parentPath, file.name) : []));
  });
  const forms = new Map(
    entries.map((path) => {
      const texts = unpack(readFileSync(path), path).flatMap(formsOf);
      const name = relative(root, path);
      return [name, [...texts, name].map((form) => form.toLowerCase())] as const;
    }),
  );
  for (const [name, terms] of termsOfSearch(entries)) forms.set(relative(root, name), terms);
  return forms;
}

/** Returns the files that contain a word in any form. */
export function holding(files: ReadonlyMap<string, readonly string[]>, word: string | RegExp): string[] {
  return [...files].filter(([, forms]) => forms.some((form) => form.search(word) >= 0)).map(([path]) => path);
}

function unpack(content: Buffer, path: string): Buffer[] {
  if (path.endsWith('.gz')) return [gunzipSync(content)];
  if (path.endsWith('.br')) return [brotliDecompressSync(content)];
  if (content.toString('latin1', 0, 4) !== 'PK\x03\x04') return [content];
  return Object.entries(unzipSync(content)).flatMap(([name, inner]) => [Buffer.from(name), Buffer.from(inner)]);
}

function formsOf(content: Buffer): string[] {
  const text = content.toString('latin1');
  const utf8 = content.toString();
  // Latin letters in UTF-16, whichever byte comes first.
  const utf16 = text.replaceAll('\0', '');
  return [text, decodeEntities(utf8), percentDecoded(utf8), ...unsealed(text), ...inline(text), utf16];
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => Buffer.from(escaped.replaceAll('%', ''), 'hex').toString());
}

/** Unseals everything in a page or script with the id and hash of each question there. */
function unsealed(written: string): string[] {
  const text = written.replaceAll('&quot;', '"').replaceAll('\\"', '"');
  const valuesOf = (field: string) => {
    const values = text.matchAll(new RegExp(`\\b${field}"?:\\s*["'\`]([^"'\`]*)["'\`]`, 'g'));
    return [...new Set(Array.from(values, ([, value = '']) => value))];
  };
  const salts = valuesOf('id').flatMap((id) => valuesOf('hash').map((hash) => `${id}:${hash}`));
  return valuesOf('sealed').flatMap((sealed) => salts.map((salt) => deobfuscate(sealed, salt)));
}

function inline(text: string): string[] {
  return Array.from(text.matchAll(/;base64,([\w+/=]+)/g), ([, data = '']) =>
    Buffer.from(data, 'base64').toString('latin1'),
  );
}

/** The words of the search's index, which is packed: each is written as what differs from the one before. */
function termsOfSearch(paths: readonly string[]): [string, string[]][] {
  const inSearch = (start: string) =>
    paths.filter((path) => path.includes(`/search/${start}`) && path.endsWith('.json'));
  return inSearch('titles').flatMap((titlesPath) =>
    inSearch('index').map((path): [string, string[]] => {
      const index = readIndex(readFileSync(path, 'utf8'), readTitles(readFileSync(titlesPath, 'utf8')));
      return [`${path}#terms`, [...index.vocabulary.terms]];
    }),
  );
}
