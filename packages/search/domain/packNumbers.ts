/** The first of the characters, each of which takes one byte in JSON */
const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
/** How many characters can end a number, and how many can precede the last one */
const ENDS = 60;
const LEADS = 31;

/** Packs non-negative integers into a text. Those below 60 take one character, those below 1,860 two. */
export function packNumbers(numbers: readonly number[]): string {
  return numbers.map(pack).join('');
}

function pack(number: number): string {
  let packed = characterOf(number % ENDS);
  for (let rest = Math.floor(number / ENDS); rest > 0; rest = Math.floor(rest / LEADS)) {
    packed = characterOf(ENDS + (rest % LEADS)) + packed;
  }
  return packed;
}

export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let lead = 0;
  for (let at = 0; at < packed.length; at++) {
    const digit = digitOf(packed.charCodeAt(at));
    if (digit >= ENDS) {
      lead = lead * LEADS + digit - ENDS;
    } else {
      numbers.push(lead * ENDS + digit);
      lead = 0;
    }
  }
  return numbers;
}

function characterOf(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function digitOf(code: number): number {
  return code < BACKSLASH ? code - FIRST : code - FIRST - 1;
}

/** Returns the differences between rising numbers. */
export function gapsOf(rising: readonly number[]): number[] {
  return rising.map((number, at) => number - (at === 0 ? 0 : (rising[at - 1] as number)));
}
