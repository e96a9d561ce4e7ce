import {onceForEach} from '@deskbook/text/remember';
import ICAL from 'ical.js';
import {tzlib_get_ical_block} from 'timezones-ical-library';

/** A time zone in a calendar file: today's rules as if they had applied since 1970, which Outlook needs. */
export interface ZoneBlock {
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
