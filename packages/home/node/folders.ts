import {posix} from 'node:path';
import {docIdOf} from '@deskbook/content/docIds';
import type {Page} from '@deskbook/content/page';
import {type PlainFolder, plainFolders} from '@deskbook/content/plainFolders';
import {INDEX_PAGE} from '@deskbook/text/files/indexPage';
import {nameInWords} from '@deskbook/text/strings';
import type {Card} from '../domain/cards';
import type {CardGroup} from '../domain/frontDesk';
import type {LinkSource} from './followLink';

/** Pages in the footer that help with all others. A site may not have them. */
export const HELP_PAGES: readonly string[] = ['glossary.md', 'index.md'];

/** Returns the folders that are sections of their own, with their listed pages in sidebar order. */
export function foldersOf({catalog, docs}: LinkSource): PlainFolder<Page>[] {
  const listed = catalog.pages.filter(({path}) => docs.get(path)?.unlisted === false);
  return plainFolders(listed).map((folder) => ({...folder, pages: inOrder(folder.pages, docs)}));
}

/** Returns pages without a kind that are in no folder. */
export function pagesBesideFolders({catalog, docs}: LinkSource): Page[] {
  const pages = catalog.pages.filter(({path, kind}) => kind === null && !path.includes('/'));
  return inOrder(
    pages.filter(({path}) => docs.get(path)?.unlisted === false),
    docs,
  );
}

function inOrder(pages: readonly Page[], docs: LinkSource['docs']): Page[] {
  const placeOf = ({path}: Page) =>
    isFirst(path) ? -1 : (docs.get(path)?.sidebarPosition ?? Number.POSITIVE_INFINITY);
  return pages.toSorted((a, b) => compare(placeOf(a), placeOf(b)));
}

const isFirst = (path: string) => INDEX_PAGE.test(path) && path.split('/').length < 3;

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Groups pages by subfolder. Pages directly in the folder come first. */
export function groupByFolder(
  cards: readonly Card[],
  pageAt: (address: string) => Pick<Page, 'path'> | undefined,
): CardGroup[] {
  const folders = cards.map(({to}) => posix.dirname(pageAt(to)?.path ?? '').split('/')[1] ?? '');
  return [...new Set(folders)].toSorted().map((folder) => ({
    id: folder || 'pages',
    label: folder ? nameInWords(docIdOf(folder)) : 'General',
    kind: null,
    members: folders.flatMap((other, place) => (other === folder ? [place] : [])),
  }));
}
