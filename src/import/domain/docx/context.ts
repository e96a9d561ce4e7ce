import type {Piece} from '../inline';
import type {Losses} from '../losses';
import type {Parts, Relations} from '../parts';
import type {XmlElement} from '../xml';
import type {Counter} from './numbering';
import type {Styles} from './styles';

/** What is known while a document of Word is read, part by part. */
export interface DocxContext {
  parts: Parts;
  /** Of the part that is read. */
  relations: Relations;
  styles: Styles;
  count: Counter;
  comments: ReadonlyMap<string, {author: string; words: string}>;
  losses: Losses;
  /** The paths of the pictures that are shown. */
  pictures: Set<string>;
  /** Fields around the text that is read, the innermost last. They may end in another paragraph. */
  fields: Field[];
  /** The contents of text boxes anchored in the paragraph; they come after it. */
  boxes: XmlElement[];
  /** What goes into the next paragraph: the end of this one has been deleted, or it is a letter set large. */
  carried: Piece[];
  /** Who has changed the paragraph while changes were tracked. */
  revisers: Set<string>;
  /** Texts of the paragraphs with the style "Title". */
  titles: string[];
  tableDepth: number;
}

export interface Field {
  instruction: string;
  /** Its instruction has ended, and what it shows comes now. */
  isResult: boolean;
  /** Where it leads. */
  href?: string;
}
