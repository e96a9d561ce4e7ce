import {docIdOf} from './docIds';
import type {Scheduled} from './scheduled';

/** Returns the last part of a path: `/docs/training/self-check/` gives `self-check`. */
export function slugOf(url: string): string {
  return url.split('/').filter(Boolean).at(-1) ?? '';
}

/** Returns the last part of the URL that Docusaurus gives a page; an index page takes its folder's name. */
export function slugOfPage({path, data}: Scheduled['page']): string {
  if (data.slug && slugOf(data.slug)) return slugOf(data.slug);
  const [name = '', folder = ''] = docIdOf(path).split('/').toReversed();
  const isIndex = /^(index|readme)$/i.test(name) || name.toLowerCase() === folder.toLowerCase();
  return isIndex && folder ? folder : (data.id ?? name);
}
