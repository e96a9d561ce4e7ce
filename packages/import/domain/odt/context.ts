import type {ConversionWarnings} from '../conversionWarnings';
import type {XmlElement} from '../xml';
import type {ListStyles, Styles} from './styles';

export interface OdtContext {
  styles: Styles;
  listStyles: ListStyles;
  /** Authors of tracked changes, by the ids of the changes */
  changes: ReadonlyMap<string, string>;
  losses: ConversionWarnings;
  pictures: Set<string>;
  /** Referenced notes that are still to be read */
  notes: Map<string, XmlElement>;
  /** Contents of text boxes anchored in the current paragraph; they come after it */
  boxes: XmlElement[];
  titles: string[];
  counter: ListCounter;
}

/** How far each list has counted. */
export interface ListCounter {
  /** Number of lists so far; each gets its own number */
  lists: number;
  /** The latest list of each style, and the list of each id */
  listOf: Map<string, string>;
  /** The last number at each level of a list */
  counted: Map<string, number>;
}
