const MOST_OCTETS = 75;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * One line of an iCalendar file, folded at 75 octets and ended by CRLF (RFC 5545, 3.1).
 *
 * @param name with its parameters, `DTSTART;TZID=America/Chicago`
 * @param value as it is to be there: text has to be escaped before
 */
export function contentLine(name: string, value: string | number): string {
  const line = `${name}:${value}`;
  return `${line.length <= MOST_OCTETS && ASCII.test(line) ? line : fold(line)}\r\n`;
}

/** Text as a value: no character of it can end the value or the line. */
export function escapeText(text: string): string {
  return withoutControls(text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n'));
}

/** Text in a quoted parameter, which knows no escapes: quotes are written as RFC 6868 says. */
export function quoteParameter(text: string): string {
  return `"${withoutControls(text.replace(/\^/g, '^^').replace(/"/g, "^'"))}"`;
}

function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Breaks a line between characters, never within one; the space that begins a continued line counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** `2026-10-20T15:00:00Z` becomes `20261020T150000Z`. */
export function utcTime(instant: string): string {
  return instant.replace(/[-:]/g, '').replace(/\.\d+/, '');
}
