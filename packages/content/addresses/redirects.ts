import {type Position, type Problem, problemAt} from '@deskbook/text/problems/problems';
import {valueAt, type YamlPath} from '@deskbook/text/yaml/yamlSource';
import {isFormerAddress} from '../schemas/addressFields';
import type {Addressed} from './siteAddresses';

export const REDIRECTS = 'redirect_from';

export interface Redirect {
  /** Relative to the host, with a slash at both ends and without the base URL. */
  from: string;
  to: Addressed;
  place: Position;
}

export function redirectsOf(files: readonly Addressed[]): Redirect[] {
  return files.filter(({isDraft}) => !isDraft).flatMap(formerAddresses);
}

function formerAddresses(file: Addressed): Redirect[] {
  const {source} = file;
  const written = source && valueAt(source.value, [REDIRECTS]);
  const entries: [YamlPath, unknown][] = Array.isArray(written)
    ? written.map((value, index) => [[REDIRECTS, index], value])
    : [[[REDIRECTS], written]];
  return entries.flatMap(([path, value]) =>
    source && typeof value === 'string' && isFormerAddress(value)
      ? {from: value.replace(/\/?$/, '/'), to: file, place: source.placeOf(path)}
      : [],
  );
}

/** Reports former addresses that belong to another page or redirect to two pages. */
export function checkRedirects(files: readonly Addressed[], isPlace: (path: string) => boolean): Problem[] {
  const taken = new Map(files.filter(({isDraft}) => !isDraft).map(({address, path}) => [address.toLowerCase(), path]));
  return redirectsOf(files).flatMap(({from, to, place}) => {
    const key = from.toLowerCase();
    const other = taken.get(key) ?? (isPlace(from) ? 'a generated page' : undefined);
    if (other === undefined) taken.set(key, to.path);
    if (other === undefined) return [];
    return problemAt(place, {
      message:
        other === to.path
          ? 'a page cannot forward to itself'
          : `this address cannot forward here, because ${other} has it`,
      found: from,
      expected: 'an address that the page had before and that nothing else has now',
      fix: 'remove it',
    });
  });
}
