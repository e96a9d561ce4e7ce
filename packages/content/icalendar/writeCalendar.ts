import {onceForEach} from '@deskbook/text/onceForEach';
import ICAL from 'ical.js';
import {tzlib_get_ical_block} from 'timezones-ical-library';
import {contentLine, escapeText} from './contentLine';

interface CalendarFile {
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

/** A time zone in a calendar file: today's rules as if they had applied since 1970, which Outlook needs. */
interface ZoneBlock {
  /** VTIMEZONE with CRLF line ends; empty for UTC. */
  text: string;
  /** Whether these rules give the right instant for a wall time. They don't in years with other rules. */
  agrees(wallTime: string, instant: string): boolean;
}

export const zoneBlockOf = onceForEach((zone): ZoneBlock => {
  if (zone === 'UTC') return {text: '', agrees: () => true};
  const [found] = tzlib_get_ical_block(zone);
  if (!found) return {text: '', agrees: () => false};
  // The library replaces an old zone name with the current one, but events use the page's name.
  const text = `${found.replace(/^TZID:.*$/m, `TZID:${zone}`)}\r\n`.replace(/\r?\n/g, '\r\n');
  const rules = new ICAL.Timezone(ICAL.Component.fromString(text));
  return {
    text,
    agrees(wallTime, instant) {
      const text = `${wallTime.replace(' ', 'T')}:00`;
      const time = ICAL.Time.fromDateTimeString(text);
      const offset = rules.utcOffset(time);
      time.adjust(0, -1, 0, 0);
      // Programs disagree about which of two repeated hours is meant.
      if (rules.utcOffset(time) !== offset) return false;
      return Date.parse(`${text}Z`) - offset * 1000 === Date.parse(instant);
    },
  };
});
