import type {District} from '../schemas/district';
import {contentLine, quoteParameter} from './contentLine';

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
