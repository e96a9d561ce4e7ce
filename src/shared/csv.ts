/*
 * Files for spreadsheets: RFC 4180, in UTF-8 with the mark by which they know it.
 */

/** @param lines the cells of each line, as `csvText` or as plain numbers and dates */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `\u{feff}${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/**
 * Spreadsheets run what begins like a formula (https://owasp.org/www-community/attacks/CSV_Injection), and of the asset tag
 * `01206` or the serial number `7E10` they make another number. Behind a tab, which they don't show, a text stays one.
 */
export function csvText(text: string): string {
  const isAtRisk = LIKE_A_FORMULA.test(text) || LIKE_A_NUMBER.test(text);
  return `"${(isAtRisk ? `\t${text}` : text).replaceAll('"', '""')}"`;
}

const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const LIKE_A_NUMBER = /^[\d.,\s]*\d[\d.,\s]*(?:e[+-]?\d+)?$/i;
