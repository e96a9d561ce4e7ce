import type {AddressedContent} from '@deskbook/content/checkContent';
import type {Page} from '@deskbook/content/page';
import {chaptersOf, folderOfChapters} from '@deskbook/content/relations';
import {isPublic} from '@deskbook/content/visibility';

/** Returns a manual's chapters that readers see, in their order. */
export function shownChapters(page: Page, pages: readonly Page[], isShown: (page: Page) => boolean): Page[] {
  return folderOfChapters(page) === undefined ? [] : chaptersOf(page, pages).filter(isShown);
}

/** Returns the address of a manual as one document. */
export function printAddress(address: string): string {
  return `${address.replace(/\/$/, '')}/print/`;
}

/** Returns the paths of manuals as one document: those of public manuals, or all others. */
export function printAddresses(
  {catalog: {pages}, addressOf}: Pick<AddressedContent, 'catalog' | 'addressOf'>,
  {ofPublic}: {ofPublic: boolean},
): string[] {
  const isShown = ({isDraft}: Page) => !isDraft;
  return pages
    .filter((page) => isShown(page) && isPublic(page) === ofPublic && shownChapters(page, pages, isShown).length > 0)
    .map(({path}) => printAddress(addressOf(path)));
}
