const WORD = /[\p{L}\p{N}][\p{L}\p{N}._\-/\\:@+#]*[\p{L}\p{N}]/gu;
/** Every code, but few words, has a number, an underscore, a dot, or a capital after two lowercase letters. */
const SIGN_OF_CODE = /[\p{N}_.]|\p{Ll}{2}\p{Lu}/u;
/** `1st`, `1980s`, `24-inch`: numbers followed by a word */
const ORDINARY = /^\p{N}+(?:st|nd|rd|th|s|-\p{L}{2,})$/iu;
const MAX = 40;

/** Returns words that people search for by exact spelling: `TM-T88VI`, `0x80070005`, `settings.ini`, `hold_shelf_2`. */
export function codesIn(text: string): string[] {
  const words = text.match(WORD) ?? [];
  return [...new Set(words.filter(isCode))].slice(0, MAX);
}

function isCode(word: string): boolean {
  if (!SIGN_OF_CODE.test(word) || word.length > 40 || /^(?:https?:|www\.)|:\/\//i.test(word)) return false;
  const hasLetter = /\p{L}/u.test(word);
  if (hasLetter && /\p{N}/u.test(word)) return !ORDINARY.test(word);
  return hasLetter && /\p{L}_\p{L}|\p{Ll}{2}\p{Lu}|^[\p{L}-]+\.\p{Ll}{2,4}$/u.test(word);
}
