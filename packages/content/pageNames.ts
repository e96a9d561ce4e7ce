import {foldText} from '@deskbook/text/foldText';
import {groupBy} from '@deskbook/text/groupBy';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {docIdOf} from './docIds';
import type {Page} from './page';
import type {Kind} from './schemas/index';

/** Returns the last part of a page's address: from its slug, or else the name of its file or folder. */
export function slugOf({path, source}: Page): string {
  const address = textAt(source, 'slug') ?? docIdOf(path).replace(/(^|\/)(?:index|readme)$/i, '');
  return address.split('/').findLast((part) => part !== '') ?? '';
}

/** Finds pages by title or slug, ignoring case. `kinds` limits the result; an empty list means all kinds. */
export function pageFinder(pages: readonly Page[]): (name: string, kinds: readonly Kind[]) => Page[] {
  const byName = groupBy(pages, (page) => [page.title, slugOf(page)].map(foldText).filter(Boolean));
  return (name, kinds) => {
    const found = byName.get(foldText(name)) ?? [];
    const fitting = found.filter(({declaredKind}) => declaredKind && kinds.includes(declaredKind));
    return fitting.length > 0 ? fitting : found;
  };
}
