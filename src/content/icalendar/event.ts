import type {District} from '../schemas/district';
import {contentLine, quoteParameter} from './contentLine';

/** The UID of an event that this site names so for good. */
export function uidAt({url}: Pick<District, 'url'>, name: string): string {
  return `${name}@${new URL(url).hostname}`;
}

export function wrapEvent(uid: string, lines: string): string {
  return `BEGIN:VEVENT\r\n${contentLine('UID', uid)}${lines}END:VEVENT\r\n`;
}

/** What every published event has to name (RFC 5546, 3.2.1). */
export function organizer({name, help_desk}: District): string {
  return contentLine(`ORGANIZER;CN=${quoteParameter(name)}`, `mailto:${help_desk.email}`);
}

/** An address as a value of type URI: it is not escaped, so nothing in it may break the line. */
export function encodeUri(address: string): string {
  return URL.canParse(address) ? new URL(address).href : encodeURI(address);
}
