import ICAL from 'ical.js';
import {tzlib_get_ical_block} from 'timezones-ical-library';
import {onceForEach} from '../../shared/onceForEach';

/** What a calendar file says of a time zone: its rules of today, as if they had held since 1970, which Outlook needs. */
export interface ZoneBlock {
  /** VTIMEZONE with lines that end in CRLF; empty for UTC, which needs none. */
  text: string;
  /** Tells whether every reader finds the instant of a wall time by these rules. In years with others they don't. */
  agrees(wallTime: string, instant: string): boolean;
}

export const zoneBlockOf = onceForEach((zone): ZoneBlock => {
  if (zone === 'UTC') return {text: '', agrees: () => true};
  const [found] = tzlib_get_ical_block(zone);
  if (!found) return {text: '', agrees: () => false};
  // The library writes the name of today where an old one was asked for; events say the zone as the page does.
  const text = `${found.replace(/^TZID:.*$/m, `TZID:${zone}`)}\r\n`.replace(/\r?\n/g, '\r\n');
  const rules = new ICAL.Timezone(ICAL.Component.fromString(text));
  return {
    text,
    agrees(wallTime, instant) {
      const text = `${wallTime.replace(' ', 'T')}:00`;
      const time = ICAL.Time.fromDateTimeString(text);
      const offset = rules.utcOffset(time);
      time.adjust(0, -1, 0, 0);
      // Programs don't agree which of two hours that are called alike is meant.
      if (rules.utcOffset(time) !== offset) return false;
      return Date.parse(`${text}Z`) - offset * 1000 === Date.parse(instant);
    },
  };
});
