/*
 * CSV for spreadsheets: RFC 4180, in UTF-8 with a byte order mark, which they need to detect the encoding.
 */

/** @param lines cells of each line, from `csvText` or as plain numbers and dates */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `\u{feff}${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/**
 * Quotes text. Spreadsheets run text that looks like a formula (https://owasp.org/www-community/attacks/CSV_Injection)
 * and change the asset tag `01206` or the serial number `7E10` to another number. A leading tab, which they don't show,
 * keeps it text.
 */
export function csvText(text: string): string {
  const isAtRisk = LIKE_A_FORMULA.test(text) || LIKE_A_NUMBER.test(text);
  return `"${(isAtRisk ? `\t${text}` : text).replaceAll('"', '""')}"`;
}

const LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const LIKE_A_NUMBER = /^[\d.,\s]*\d[\d.,\s]*(?:e[+-]?\d+)?$/i;
