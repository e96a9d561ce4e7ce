import type {Losses} from '../losses';
import type {XmlElement} from '../xml';
import type {ListStyles, Styles} from './styles';

/** What is known while a document of LibreOffice is read. */
export interface OdtContext {
  styles: Styles;
  listStyles: ListStyles;
  /** Who changed what while changes were tracked, by the ids of the changes. */
  changes: ReadonlyMap<string, string>;
  losses: Losses;
  pictures: Set<string>;
  /** Notes that are referred to, still to be read. */
  notes: Map<string, XmlElement>;
  /** The contents of text boxes anchored in the paragraph; they come after it. */
  boxes: XmlElement[];
  titles: string[];
  counter: ListCounter;
}

/** Where the lists have stopped. */
export interface ListCounter {
  /** How many lists there were; each has its own number. */
  lists: number;
  /** The number of the list of each style that was the last one, and of each list with an id. */
  listOf: Map<string, string>;
  /** The last number at each level of a list. */
  counted: Map<string, number>;
}
