/** Characters that take one byte each in JSON. */
const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
/** So many characters end a number; the others go before them. */
const ENDS = 60;
const LEADS = 31;

/** Whole numbers from 0 as a text: those below 60 take one character, those below 1,860 two. */
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

/** Numbers that rise, as what each adds to the one before. */
export function gapsOf(rising: readonly number[]): number[] {
  return rising.map((number, at) => number - (at === 0 ? 0 : (rising[at - 1] as number)));
}
