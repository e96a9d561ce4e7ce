import {type Place, type Problem, problemAt} from '../problems';
import {isFormerAddress} from '../schemas/addressFields';
import {valueAt, type YamlPath} from '../yamlSource';
import type {Addressed} from './siteAddresses';

/** The field in which a page lists the addresses that it had before. */
export const REDIRECTS = 'redirect_from';

/** An address that forwards to a page. */
export interface Redirect {
  /** As at the root of a web server, with a slash at both ends. */
  from: string;
  to: Addressed;
  place: Place;
}

/** The former addresses of pages and posts that readers see. */
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

/** An address can have one page only, and forward to one only. */
export function checkRedirects(files: readonly Addressed[], isPlace: (path: string) => boolean): Problem[] {
  const taken = new Map(files.filter(({isDraft}) => !isDraft).map(({address, path}) => [address.toLowerCase(), path]));
  return redirectsOf(files).flatMap(({from, to, place}) => {
    const key = from.toLowerCase();
    const other = taken.get(key) ?? (isPlace(from) ? 'a page that the site makes' : undefined);
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
