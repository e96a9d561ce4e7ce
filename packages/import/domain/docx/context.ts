import type {ConversionWarnings} from '../conversionWarnings';
import type {Piece} from '../inline';
import type {Parts, Relations} from '../parts';
import type {XmlElement} from '../xml';
import type {Counter} from './numbering';
import type {Styles} from './styles';

export interface DocxContext {
  parts: Parts;
  /** Relations of the current part */
  relations: Relations;
  styles: Styles;
  count: Counter;
  comments: ReadonlyMap<string, {author: string; words: string}>;
  losses: ConversionWarnings;
  /** Paths of the pictures that are shown */
  pictures: Set<string>;
  /** The fields around the current text, innermost last. They may end in another paragraph. */
  fields: Field[];
  /** Contents of text boxes anchored in the current paragraph; they come after it */
  boxes: XmlElement[];
  /** Text that moves into the next paragraph: the paragraph mark was deleted, or it's a drop cap */
  carried: Piece[];
  /** Authors of tracked changes in the current paragraph */
  revisers: Set<string>;
  /** Texts of the paragraphs with the style "Title" */
  titles: string[];
  tableDepth: number;
}

export interface Field {
  instruction: string;
  /** Whether the instruction has ended, so what follows is the visible result */
  isResult: boolean;
  href?: string;
}
