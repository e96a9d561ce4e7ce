import type {Element, ElementContent} from 'hast';
import type {Loss} from '../../write/api';

/** What a reader of a format makes of a file: the same for all formats. */
export interface ImportedDocument {
  /**
   * As its readers see it; null where it has none but its headings. What a file says of itself is not asked: often that is
   * the title of the document that it was copied from.
   */
  title: string | null;
  blocks: Block[];
  /** The texts of footnotes and endnotes by their ids. */
  notes: ReadonlyMap<string, Block[]>;
  /** Pictures by the address that the blocks show them by. */
  pictures: ReadonlyMap<string, Uint8Array>;
  losses: Loss[];
}

export type Block = ListItem | Element;

/**
 * A paragraph of a list. Documents have no lists around their items: Word numbers paragraphs, and whatever is between two
 * of them may belong to the first one.
 */
export interface ListItem {
  type: 'item';
  /** Items of one list go on counting where the last one stopped. */
  list: string;
  /** From 0. */
  level: number;
  isOrdered: boolean;
  /** Its number; meaningless where the list has bullets. */
  value: number;
  /** Of an item with a box to check; undefined for all others. */
  isChecked?: boolean;
  /** Another paragraph of the item above. */
  isContinuation?: boolean;
  children: ElementContent[];
}
