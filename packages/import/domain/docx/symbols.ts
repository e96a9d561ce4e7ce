import * as dingbats from 'dingbat-to-unicode';

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
