/** A phone number as written, and its `tel:` URL. */
export interface PhoneNumber {
  text: string;
  href: string;
}

const DASH = '[-\\u2010\\u2011]';
/** `(212) 555-0100`, `212-555-0100`, `212.555.0100` and `+1 212 555 0100`. */
const WITH_AREA_CODE = `(?:\\+?1(?:${DASH}|[. \\u00a0]))?(?:\\([2-9]\\d{2}\\)[ \\u00a0]?|[2-9]\\d{2}(?:${DASH}|\\.))[2-9]\\d{2}(?:${DASH}|\\.)\\d{4}`;
const WITH_SPACES = '\\+1 [2-9]\\d{2} [2-9]\\d{2} \\d{4}';
const LOCAL = `[2-9]\\d{2}${DASH}\\d{4}`;
/** Cell phones can't dial an extension alone, so it only counts after a number. */
const EXTENSION = '(?:,? (?:ext\\.?|extension|x) ?\\d{1,6})?';
/**
 * Neighbors that make it part of a longer number, an address, an amount or a code: dates, prices, asset tags, part
 * numbers.
 */
const NOT_BEFORE = '(?<![\\p{L}\\p{N}_/#$€£@:=+*.,]|[-\\u2010-\\u2015])';
const NOT_AFTER = '(?![\\p{L}\\p{N}_/@=*%]|[-\\u2010-\\u2015][\\p{L}\\p{N}]|[.,:]\\p{N})';

const PHONE = new RegExp(`${NOT_BEFORE}(?:${WITH_AREA_CODE}|${WITH_SPACES}|${LOCAL})${EXTENSION}${NOT_AFTER}`, 'giu');

/** Words that announce another kind of number. */
const OTHER_NUMBER =
  /(?:\b(?:part|model|serial|order|invoice|po|form|item|catalog|stock|tag|sku|isbn|issn|version|pages?|pp|rooms?|lot|account|card|barcode|contract|bid|patent|statute|rule|resolution|ordinance)(?: (?:numbers?|nos?\.?))?|\bnos?\.|№):? ?$/i;
/** Units of a range or an amount: `300-1200 dpi`. */
const UNIT = /^ ?(?:dpi|mm|cm|inch(?:es)?|feet|ft|[kmgt]b|watts?|volts?|lumens|pages|items|sheets|copies|people)\b/i;

/**
 * Splits text into phone numbers and the text between them. Anything doubtful stays text, since readers can still dial
 * it by hand. So do short codes such as 911, so that nobody calls them by accident.
 */
export function splitAtPhoneNumbers(text: string): (string | PhoneNumber)[] {
  const pieces: (string | PhoneNumber)[] = [];
  let end = 0;
  for (const {0: number, index} of text.matchAll(PHONE)) {
    const isOther = OTHER_NUMBER.test(text.slice(0, index)) || UNIT.test(text.slice(index + number.length));
    const href = isOther ? null : phoneHref(number);
    if (!href) continue;
    if (index > end) pieces.push(text.slice(end, index));
    pieces.push({text: number, href});
    end = index + number.length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/**
 * Returns the `tel:` URL for a number: `tel:555-0100`, `tel:+1-212-555-0100`, `tel:555-0100;ext=412`.
 * Returns null for text that isn't a number, such as `1-800-LIBRARY`.
 */
export function phoneHref(phone: string): string | null {
  const [, number = '', extension] = /^(.*?)(?:,?\s*(?:ext\.?|extension|x)\s*(\d+))?$/is.exec(phone.trim()) ?? [];
  if (/\p{L}/u.test(number)) return null;
  const digits = number.replace(/\D/g, '');
  const dialed = dial(digits, number.trim().startsWith('+'));
  if (!dialed) return extension ? `tel:${extension}` : null;
  return `tel:${dialed}${extension ? `;ext=${extension}` : ''}`;
}

/** North American numbers get their country code, so foreign cell phones can dial them too. */
function dial(digits: string, isInternational: boolean): string {
  const national = /^1?(\d{3})(\d{3})(\d{4})$/.exec(digits);
  if (national && (!isInternational || digits.length === 11)) return `+1-${national.slice(1).join('-')}`;
  if (isInternational) return `+${digits}`;
  return digits.length === 7 ? `${digits.slice(0, 3)}-${digits.slice(3)}` : digits;
}
