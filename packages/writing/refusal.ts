import {readYaml} from '@deskbook/text/yaml/yamlSource';
import {calloutsRefusal} from './refusals/callouts';
import {bytesRefusal, endingOf, type FileType, TEXT_LIMIT, typeOf, unknownType} from './refusals/fileTypes';
import {factsRefusal} from './refusals/frontMatter';
import {pageRefusal} from './refusals/page';
import type {Role} from './refusals/path';
import {isCallouts, isPage, isSettings, pathRefusal, roleRefusal} from './refusals/path';
import {svgRefusal} from './refusals/svg';

const SETTINGS: FileType = {name: 'a file of settings', mostBytes: TEXT_LIMIT};
const CALLOUTS: FileType = {name: 'a file of callouts', mostBytes: 20_000};

/**
 * Returns why an author can't write a file, as a message; undefined if they can. Every write to a workspace goes
 * through this: pages, pictures, imported documents, and moved or restored files.
 *
 * @param path relative to the site, with forward slashes
 * @param earlier texts of the page; what they have already isn't refused again if it's only a link
 */
export function refusalOf(
  path: string,
  content: string | Uint8Array,
  role: Role,
  earlier?: readonly string[],
): string | undefined {
  return nameRefusal(path, role) ?? contentRefusal(path, content, role, earlier);
}

/** Returns why an author can't use this file name, whatever the content. Also checked before a file is deleted. */
export function nameRefusal(path: string, role: Role): string | undefined {
  const refusal = pathRefusal(path) ?? roleRefusal(path, role);
  if (refusal) return refusal;
  const type = typeAt(path);
  if (!type) return unknownType(path);
  return endingOf(path) === 'md' && !isPage(path) ? 'Pages belong in the folders docs and blog.' : undefined;
}

function typeAt(path: string): FileType | undefined {
  if (isCallouts(path)) return CALLOUTS;
  return isSettings(path) ? SETTINGS : typeOf(path);
}

function contentRefusal(...[path, content, role, earlier]: Parameters<typeof refusalOf>): string | undefined {
  const type = typeAt(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const refusal = type && bytesRefusal(path, bytes, type);
  if (refusal || type?.isA) return refusal;
  const text = typeof content === 'string' ? content : decode(content);
  if (text === undefined || text.includes('\0'))
    return 'This file is not saved as UTF-8 text. Save it again and choose the encoding UTF-8.';
  if (isPage(path)) return pageRefusal(path, text, role, earlier);
  if (endingOf(path) === 'svg') return svgRefusal(text);
  if (isCallouts(path)) return calloutsRefusal(text, path);
  return isSettings(path) ? factsRefusal(readYaml(text, path), path) : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

export {pathRefusal, roleRefusal} from './refusals/path';
