import {contentLine, escapeText} from './contentLine';
import {zoneBlockOf} from './zoneBlock';

export interface CalendarFile {
  /** The part of the site that publishes it. */
  product: 'Training calendar' | 'Office';
  name: string;
  /** Its URL; null for a file that nobody subscribes to. */
  address: string | null;
  /** Time zones that its events use. At least one, since a calendar needs a component. */
  zones: readonly string[];
  /** VEVENT texts. */
  events: readonly string[];
}

/** How often calendar programs should check for changes. Few obey. */
const REFRESH = 'PT12H';

/** Writes a calendar file. Event texts are inserted as they are. */
export function writeCalendar({product, name, address, zones, events}: CalendarFile): string {
  return [
    'BEGIN:VCALENDAR\r\n',
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Deskbook//${product}//EN`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('NAME', escapeText(name)),
    contentLine('X-WR-CALNAME', escapeText(name)),
    ...(address === null ? [] : subscription(address)),
    ...[...new Set(zones)].toSorted().map((zone) => zoneBlockOf(zone).text),
    ...events,
    'END:VCALENDAR\r\n',
  ].join('');
}

function subscription(address: string): string[] {
  return [
    contentLine('SOURCE;VALUE=URI', address),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
    contentLine('X-PUBLISHED-TTL', REFRESH),
  ];
}
