import {childAt, childrenNamed} from '@deskbook/text/xmlElements';
import type {XmlElement} from '../xml';

/** What a Word style means for a page. */
export interface Style {
  /** From 1; undefined for body text */
  headingLevel?: number;
  role?: 'title' | 'quote' | 'code' | 'contents';
  /** Unnumbered paragraphs of this style continue the list item at this level */
  continues?: number;
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  isHidden?: boolean;
  font?: string;
  /** Set if paragraphs of this style are list items */
  numbering?: {id: string; level?: number | undefined};
}

export type Styles = ReadonlyMap<string, Style>;

export function readStyles(xml: XmlElement | undefined): Styles {
  const written = new Map(childrenNamed(xml, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const styles = new Map<string, Style>();
  const resolve = (id: string, above: readonly string[]): Style => {
    const known = styles.get(id);
    const style = written.get(id);
    if (known || !style || above.includes(id)) return known ?? {};
    const base = childAt(style, 'w:basedOn')?.attributes['w:val'];
    const resolved = withStyle(base ? resolve(base, [...above, id]) : {}, ownStyle(style));
    styles.set(id, resolved);
    return resolved;
  };
  for (const id of written.keys()) resolve(id, []);
  return styles;
}

/** Built-in styles have English names in every language of Word; only their ids are translated. */
const ROLES: readonly [RegExp, NonNullable<Style['role']>][] = [
  [/^title$/i, 'title'],
  [/^(?:intense )?quote$|^block text$/i, 'quote'],
  [/^(?:html preformatted|source code|code|plain text)$/i, 'code'],
  [/^(?:toc \d|toc heading|table of figures|index \d|index heading)$/i, 'contents'],
];

function ownStyle(style: XmlElement): Style {
  const name = childAt(style, 'w:name')?.attributes['w:val'] ?? '';
  const named = /^heading ([1-9])$/i.exec(name)?.[1];
  const continued = /^list (?:paragraph|continue ?(\d)?)$/i.exec(name);
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  return {
    ...(named && {headingLevel: Number(named)}),
    ...(continued && {continues: Number(continued[1] ?? 1) - 1}),
    ...(role && {role, headingLevel: undefined}),
    ...(!role && paragraphStyle(childAt(style, 'w:pPr'))),
    ...runStyle(childAt(style, 'w:rPr')),
  };
}

/** Overrides a style with a more specific one, which may set only the level and keep the list. */
export function withStyle(base: Style, own: Style): Style {
  const {id = '', level} = own.numbering ?? {};
  const numbering = own.numbering && {id: id || (base.numbering?.id ?? ''), level: level ?? base.numbering?.level};
  return {...base, ...own, ...(numbering && {numbering})};
}

/** Returns a paragraph's properties, from a style or set directly. */
export function paragraphStyle(properties: XmlElement | undefined): Style {
  const outline = childAt(properties, 'w:outlineLvl')?.attributes['w:val'];
  const numbered = childAt(properties, 'w:numPr');
  const id = childAt(numbered, 'w:numId')?.attributes['w:val'];
  const level = childAt(numbered, 'w:ilvl')?.attributes['w:val'];
  return {
    // Level 9 means body text.
    ...(outline && {headingLevel: Number(outline) < 9 ? Number(outline) + 1 : undefined}),
    ...(numbered && {numbering: {id: id ?? '', level: level === undefined ? undefined : Number(level)}}),
  };
}

export function runStyle(properties: XmlElement | undefined): Style {
  const isOn = (name: string) => toggle(childAt(properties, name));
  const fonts = childAt(properties, 'w:rFonts')?.attributes;
  return withoutUndefined({
    isBold: isOn('w:b'),
    isItalic: isOn('w:i'),
    isStruck: isOn('w:strike') ?? isOn('w:dstrike'),
    isHidden: isOn('w:vanish'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  });
}

function toggle(property: XmlElement | undefined): boolean | undefined {
  if (!property) return undefined;
  return !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '');
}

function withoutUndefined(style: Style): Style {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
