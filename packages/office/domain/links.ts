import type {Page} from '@deskbook/content/page';
import type {Link, OfficeSource} from './register';

export function linkToPage({title, path}: Pick<Page, 'title' | 'path'>, addressOf: OfficeSource['addressOf']): Link {
  return {text: title, to: addressOf(path)};
}

/** Plain text in a list of links. */
export function plainText(text: string): Link {
  return {text, to: null};
}

/** The anchor of a group of rows, below the anchor of its list. */
export function groupAnchor(list: string, name: string): string {
  return `${list}-${name.toLowerCase().replaceAll(/\W+/g, '-')}`;
}
