import {parseJson} from '@deskbook/text/parseJson';
import {isObject, isText} from '../checks';

const FORMAT = 'deskbook-who-is-who';
const VERSION = 1;

/** The trainer's names for senders, by their keys (`FromSender`). */
export type Names = ReadonlyMap<string, string>;

/** Writes what a trainer typed under "Who is who" as a file. */
export function writeWhoIsWho(names: Names, site: string): string {
  return `${JSON.stringify({format: FORMAT, version: VERSION, site, names: Object.fromEntries(names)}, null, 2)}\n`;
}

export type ReadNames = {names: Names} | {problem: 'damaged' | 'newer'} | {otherSite: string};

/** Returns null if the text isn't such a file. */
export function readWhoIsWho(text: string, site: string): ReadNames | null {
  if (!text.slice(0, 200).includes(`"${FORMAT}"`)) return null;
  const file = parseJson(text);
  if (!isObject(file) || file.format !== FORMAT) return {problem: 'damaged'};
  if (Number.isSafeInteger(file.version) && (file.version as number) > VERSION) return {problem: 'newer'};
  if (!isObject(file.names) || !isText(file.site)) return {problem: 'damaged'};
  if (file.site !== site) return {otherSite: file.site as string};
  const names = Object.entries(file.names);
  if (!names.every((entry): entry is [string, string] => isText(entry[1]))) return {problem: 'damaged'};
  return {names: new Map(names.filter(([, name]) => name.trim() !== ''))};
}
