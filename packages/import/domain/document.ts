import type {Element, ElementContent} from 'hast';
import type {ConversionWarning} from './conversionWarnings';

/** The result of reading a file. It's the same for all formats. */
export interface ImportedDocument {
  /**
   * The title in the text; null if there is only a heading. Metadata isn't used, because it's often the title of the
   * document that the file was copied from.
   */
  title: string | null;
  blocks: Block[];
  /** Texts of footnotes and endnotes by id */
  notes: ReadonlyMap<string, Block[]>;
  /** Pictures by the address that the blocks refer to */
  pictures: ReadonlyMap<string, Uint8Array>;
  losses: ConversionWarning[];
}

export type Block = ListItem | Element;

/**
 * A list item. Documents have no list elements: Word numbers paragraphs, and whatever comes between two of them may belong
 * to the first one.
 */
export interface ListItem {
  type: 'item';
  /** Items with the same name continue one numbering */
  list: string;
  /** From 0 */
  level: number;
  isOrdered: boolean;
  /** Its number; meaningless in a bulleted list */
  value: number;
  /** For an item with a check box; otherwise undefined */
  isChecked?: boolean;
  /** Whether it's another paragraph of the item above */
  isContinuation?: boolean;
  children: ElementContent[];
}
