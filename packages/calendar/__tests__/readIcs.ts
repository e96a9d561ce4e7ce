import ICAL from 'ical.js';

/** An event as an independent reader finds it; times are instants. */
export interface ReadEvent {
  uid: string;
  summary: string;
  start: string;
  end: string;
  zone: string;
  status: string;
  sequence: number;
  properties: Record<string, string>;
}

export interface ReadCalendar {
  /** By name: NAME, METHOD and so on. */
  properties: Record<string, string>;
  events: ReadEvent[];
}

/** Reads a calendar file with ical.js, which goes by the VTIMEZONE in the file; a rule is followed to its end. */
export function readIcs(text: string): ReadCalendar {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const masters = events.filter((event) => !event.isRecurrenceException());
  for (const exception of events.filter((event) => event.isRecurrenceException())) {
    masters.find(({uid}) => uid === exception.uid)?.relateException(exception);
  }
  return {
    properties: propertiesOf(calendar),
    events: masters.flatMap((event) => (event.isRecurring() ? follow(event) : [describeEvent(event)])),
  };
}

function follow(event: ICAL.Event): ReadEvent[] {
  const found: ReadEvent[] = [];
  const times = event.iterator();
  for (let time = times.next(); time; time = times.next()) {
    const {item, startDate, endDate} = event.getOccurrenceDetails(time);
    found.push(describeEvent(item, startDate, endDate));
  }
  return found;
}

function describeEvent(event: ICAL.Event, start = event.startDate, end = event.endDate): ReadEvent {
  const properties = propertiesOf(event.component);
  return {
    uid: event.uid,
    summary: event.summary,
    start: instantOf(start),
    end: instantOf(end),
    zone: start.zone?.tzid ?? '',
    status: properties.status ?? '',
    sequence: event.sequence,
    properties,
  };
}

function instantOf(time: ICAL.Time): string {
  return new Date(time.toUnixTime() * 1000).toISOString().replace('.000', '');
}

function propertiesOf(component: ICAL.Component): Record<string, string> {
  return Object.fromEntries(
    component.getAllProperties().map((each) => [each.name, each.getValues().map(String).join(',')]),
  );
}
