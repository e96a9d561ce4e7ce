import {childAt, childrenNamed} from '@deskbook/text/xmlElements';
import * as dingbats from 'dingbat-to-unicode';
import {checkedAt} from '../boxes';
import type {XmlElement} from '../xml';

export interface Numbering {
  /** Paragraphs with the same name are counted together */
  list: string;
  level: number;
  isOrdered: boolean;
  value: number;
  /** Set if the bullet is a check box */
  isChecked?: boolean;
  /** Whether the bullet is a space, so the paragraph belongs to the item above */
  isContinuation: boolean;
  /** Word's pattern, if it isn't "1." or "1)": "1.1" or "a)", for example */
  pattern?: string;
}

interface Level {
  format: string;
  start: number;
  text: string;
  font: string;
  /** Whether a higher level restarts it */
  restarts: boolean;
}

interface List {
  /** Lists with the same pattern continue one numbering */
  pattern: string;
  levels: ReadonlyMap<number, Level>;
  /** Levels that restart when the list is first used */
  startsAgain: ReadonlyMap<number, number>;
}

/** Returns the number of a list's next paragraph; undefined if the list shows none. */
export type Counter = (id: string, level: number) => Numbering | undefined;

/** Counts numbered paragraphs as Word does, in the order of the calls. */
export function createCounter(xml: XmlElement | undefined): Counter {
  const lists = readLists(xml);
  const counts = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();

  return (id, level) => {
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own || own.format === 'none') return undefined;
    const counted = counts.get(list.pattern) ?? [];
    counts.set(list.pattern, counted);
    if (!used.has(id)) {
      used.add(id);
      for (const [at, start] of list.startsAgain) counted[at] = start - 1;
    }
    const value = (counted[level] ?? own.start - 1) + 1;
    counted[level] = value;
    for (const [below, {restarts}] of list.levels) if (below > level && restarts) counted[below] = undefined;
    const isOrdered = own.format !== 'bullet';
    const bullet = unicodeOf(own.font, own.text);
    const isChecked = isOrdered ? undefined : checkedAt(bullet);
    return {
      // Programs use one list for checked boxes and another for unchecked ones.
      list: isChecked === undefined ? list.pattern : 'boxes',
      level,
      isOrdered,
      value,
      isChecked,
      isContinuation: !isOrdered && bullet.trim() === '',
      ...(isOrdered && !PLAIN.test(own.format + own.text) && {pattern: own.text.replace(/%\d/g, sample(own.format))}),
    };
  };
}

const PLAIN = /^decimal(?:Zero)?\W*%\d[.):]?$/;

function sample(format: string): string {
  const samples: Record<string, string> = {lowerLetter: 'a', upperLetter: 'A', lowerRoman: 'i', upperRoman: 'I'};
  return samples[format] ?? '1';
}

function readLists(xml: XmlElement | undefined): Map<string, List> {
  const patterns = new Map(
    childrenNamed(xml, 'w:abstractNum').map((pattern) => [pattern.attributes['w:abstractNumId'] ?? '', pattern]),
  );
  const byStyle = new Map(
    [...patterns].map(([id, pattern]) => [childAt(pattern, 'w:styleLink')?.attributes['w:val'], id]),
  );
  const lists = childrenNamed(xml, 'w:num').map((num): [string, List] => {
    const named = childAt(num, 'w:abstractNumId')?.attributes['w:val'] ?? '';
    const link = childAt(patterns.get(named), 'w:numStyleLink')?.attributes['w:val'];
    const pattern = (link && byStyle.get(link)) || named;
    const overrides = childrenNamed(num, 'w:lvlOverride');
    const levels = [...levelsOf(patterns.get(pattern)), ...overrides.flatMap((override) => levelsOf(override))];
    const startsAgain = overrides.flatMap((override): [number, number][] => {
      const start = childAt(override, 'w:startOverride')?.attributes['w:val'];
      return start ? [[Number(override.attributes['w:ilvl'] ?? 0), Number(start)]] : [];
    });
    return [num.attributes['w:numId'] ?? '', {pattern, levels: new Map(levels), startsAgain: new Map(startsAgain)}];
  });
  return new Map(lists);
}

function levelsOf(parent: XmlElement | undefined): [number, Level][] {
  return childrenNamed(parent, 'w:lvl').map((level) => {
    const valueIn = (name: string) => childAt(level, name)?.attributes['w:val'];
    const fonts = childAt(level, 'w:rPr', 'w:rFonts')?.attributes;
    return [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        format: valueIn('w:numFmt') ?? 'decimal',
        start: Number(valueIn('w:start') ?? 1),
        text: valueIn('w:lvlText') ?? '',
        font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '',
        restarts: valueIn('w:lvlRestart') !== '0',
      },
    ];
  });
}

/** Fonts whose letters are pictures */
const FONTS = /^(?:symbol|webdings|wingdings(?: [23])?)$/i;

/** Converts text in a symbol font to the characters it shows. Word stores it in the private use area, from U+F000. */
export function unicodeOf(font: string | undefined, letters: string): string {
  if (!font || !FONTS.test(font)) return letters;
  return Array.from(letters, (letter) => {
    const code = (letter.codePointAt(0) ?? 0) & 0xff;
    return dingbats.codePoint(font, code)?.string ?? letter;
  }).join('');
}

/** Returns the character of `<w:sym w:font="Wingdings" w:char="F0A8"/>`. */
export function symbolOf(font: string, char: string): string {
  return unicodeOf(font, String.fromCodePoint(Number.parseInt(char, 16) || 0xfffd));
}
