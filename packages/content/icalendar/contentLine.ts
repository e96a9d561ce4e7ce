import type {District} from '../schemas/district';

const MAX_OCTETS = 75;
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Writes one content line of an iCalendar file, folded at 75 octets and ended by CRLF (RFC 5545, 3.1).
 *
 * @param name with its parameters, `DTSTART;TZID=America/Chicago`
 * @param value already escaped if it's text
 */
export function contentLine(name: string, value: string | number): string {
  const line = `${name}:${value}`;
  return `${line.length <= MAX_OCTETS && ASCII.test(line) ? line : fold(line)}\r\n`;
}

/** Escapes text, so no character can end the value or the line. */
export function escapeText(text: string): string {
  return withoutControls(text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n'));
}

/** Quotes a parameter value. Quoted strings have no escapes, so this encodes quotes as in RFC 6868. */
export function quoteParameter(text: string): string {
  return `"${withoutControls(text.replace(/\^/g, '^^').replace(/"/g, "^'"))}"`;
}

function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Folds a line between characters, never inside one. The space that begins a continuation line counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Converts `2026-10-20T15:00:00Z` to `20261020T150000Z`. */
export function utcTime(instant: string): string {
  return instant.replace(/[-:]/g, '').replace(/\.\d+/, '');
}

/** Returns an event's permanent UID. */
export function uidAt({url}: Pick<District, 'url'>, name: string): string {
  return `${name}@${new URL(url).hostname}`;
}

export function wrapEvent(uid: string, lines: string): string {
  return `BEGIN:VEVENT\r\n${contentLine('UID', uid)}${lines}END:VEVENT\r\n`;
}

/** Every published event needs an organizer (RFC 5546, 3.2.1). */
export function organizer({name, help_desk}: District): string {
  return contentLine(`ORGANIZER;CN=${quoteParameter(name)}`, `mailto:${help_desk.email}`);
}

/** Encodes an address as a URI value. URIs aren't escaped, so they mustn't contain anything that breaks the line. */
export function encodeUri(address: string): string {
  return URL.canParse(address) ? new URL(address).href : encodeURI(address);
}
