import {allNamed, childAt, elementsOf} from '@deskbook/text/xmlElements';
import {checkedAt} from '../boxes';
import type {ConversionWarnings} from '../conversionWarnings';
import type {XmlElement} from '../xml';

/** What a style means for a page. */
export interface Style {
  headingLevel?: number;
  role?: 'title' | 'quote' | 'code';
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  isHidden?: boolean;
  isCode?: boolean;
  shift?: 'sup' | 'sub';
  columns?: number;
}

type Styles = ReadonlyMap<string, Style>;

export interface ListLevel {
  isOrdered: boolean;
  start: number;
  isChecked?: boolean;
  /** A number format other than 1, 2, 3 */
  format?: string;
}

/** Levels of list styles, from 1, by style name. */
type ListStyles = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;

/** Returns styles by name, with inherited properties. Includes the automatic styles of single paragraphs. */
export function readStyles(parts: readonly (XmlElement | undefined)[]): Styles {
  const written = new Map(
    parts.flatMap((part) => (part ? allNamed(part, 'style:style') : [])).map((style) => [nameOf(style), style]),
  );
  const styles = new Map<string, Style>();
  const resolve = (name: string, above: readonly string[]): Style => {
    const known = styles.get(name);
    const style = written.get(name);
    if (known || !style || above.includes(name)) return known ?? {};
    const parent = style.attributes['style:parent-style-name'];
    const resolved = {...(parent ? resolve(parent, [...above, name]) : {}), ...ownStyle(style)};
    styles.set(name, resolved);
    return resolved;
  };
  for (const name of written.keys()) resolve(name, []);
  return styles;
}

const ROLES: readonly [RegExp, NonNullable<Style['role']>][] = [
  [/^Title$/, 'title'],
  [/^(?:Quotations|Block Quotation)$/, 'quote'],
  [/^Preformatted Text$/, 'code'],
];
const MONOSPACED = /courier|consolas|menlo|monaco|\bmono\b/i;

function ownStyle(style: XmlElement): Style {
  const name = nameOf(style).replaceAll('_20_', ' ');
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  const level = style.attributes['style:default-outline-level'] ?? /^Heading (\d+)$/.exec(name)?.[1];
  const says = childAt(style, 'style:text-properties')?.attributes ?? {};
  const columns = allNamed(style, 'style:columns')[0]?.attributes['fo:column-count'];
  const position = says['style:text-position'] ?? '';
  const said: Style = {
    headingLevel: level ? Number(level) : undefined,
    role,
    isBold: says['fo:font-weight'] && /^(?:bold|[6-9]00)$/.test(says['fo:font-weight']),
    isItalic: says['fo:font-style'] && /^(?:italic|oblique)$/.test(says['fo:font-style']),
    isStruck: says['style:text-line-through-style'] && says['style:text-line-through-style'] !== 'none',
    isHidden: says['text:display'] && says['text:display'] === 'none',
    isCode: says['style:font-name'] && MONOSPACED.test(says['style:font-name']),
    shift: /^(?:super|[1-9])/.test(position) ? 'sup' : /^(?:sub|-)/.test(position) ? 'sub' : undefined,
    columns: columns ? Number(columns) : undefined,
  } as Style;
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''));
}

export function readListStyles(parts: readonly (XmlElement | undefined)[]): ListStyles {
  const styles = parts.flatMap((part) => (part ? allNamed(part, 'text:list-style') : []));
  return new Map(styles.map((style) => [nameOf(style), new Map(elementsOf(style).map(levelOf))]));
}

function levelOf({name, attributes}: XmlElement): [number, ListLevel] {
  const format = attributes['style:num-format'] ?? '';
  const isOrdered = name === 'text:list-level-style-number' && format !== '';
  return [
    Number(attributes['text:level'] ?? 1),
    {
      isOrdered,
      start: Number(attributes['text:start-value'] ?? 1),
      isChecked: isOrdered ? undefined : checkedAt(attributes['text:bullet-char'] ?? ''),
      format: isOrdered && format !== '1' ? format + (attributes['style:num-suffix'] ?? '') : undefined,
    },
  ];
}

function nameOf({attributes}: XmlElement): string {
  return attributes['style:name'] ?? '';
}

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

interface ListCounter {
  /** Number of lists so far; each gets its own number */
  lists: number;
  /** The latest list of each style, and the list of each id */
  listOf: Map<string, string>;
  /** The last number at each level of a list */
  counted: Map<string, number>;
}
