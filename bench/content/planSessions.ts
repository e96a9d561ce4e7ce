import {closedDaysOf} from '../../packages/content/closedDays';
import {datesOfSeries} from '../../packages/content/recurrence';
import type {District} from '../../packages/content/schemas/district';
import {addDays} from '../../packages/text/dates/dates';
import {ORDINALS, WEEKDAYS} from '../../packages/text/dates/weekdays';

interface Room {
  branch: string;
  room?: string;
  capacity?: number;
}

/** When and where a session takes place, as front matter. */
export interface Booking extends Room {
  start: string;
  repeats?: Record<string, unknown>;
}

/** A Monday on the first of a month. */
const FIRST_DAY = '2027-02-01';
const WORKDAYS = 5;
const [WEEKLY_HOUR, MOVED_HOUR, MONTHLY_HOUR, SINGLE_HOURS] = ['09:00', '17:00', '13:00', ['11:00', '15:00']];
const WEEKS_OF_A_SERIES = 10;

/** Assigns times and rooms without double bookings or days on which a branch is closed. */
export interface Schedule {
  bookOnce(): Booking;
  bookWeekly(): Booking;
  bookMonthly(): Booking;
}

export function createSchedule(district: Pick<District, 'branches' | 'closed'>): Schedule {
  const {branches} = district;
  const rooms = Object.entries(branches).flatMap(([branch, {rooms = {}}]): Room[] =>
    Object.entries(rooms).map(([room, {seats}]) => ({branch, room, ...(seats ? {capacity: seats} : {})})),
  );
  const places = rooms.length > 0 ? rooms : Object.keys(branches).map((branch) => ({branch}));
  if (places.length === 0) throw new Error('Sessions need at least one branch in docs/district.yml');
  const closed = new Map(Object.keys(branches).map((branch) => [branch, closedDaysOf(district, branch)]));
  const isClosed = ({branch}: Room, date: string) => closed.get(branch)?.has(date) ?? false;
  const [singles, weekly, monthly] = [
    countSlots(places, WORKDAYS),
    countSlots(places, WORKDAYS),
    countSlots(places, 20),
  ];

  const bookOnce = (): Booking => {
    const {place, day, round} = singles();
    const date = daysLater(FIRST_DAY, Math.floor(round / SINGLE_HOURS.length) * 7 + day);
    return isClosed(place, date)
      ? bookOnce()
      : {...place, start: `${date} ${SINGLE_HOURS[round % SINGLE_HOURS.length]}`};
  };
  const bookWeekly = (): Booking => {
    const {place, day, round} = weekly();
    const first = daysLater(FIRST_DAY, round * WEEKS_OF_A_SERIES * 7 + day);
    const dates = Array.from({length: WEEKS_OF_A_SERIES}, (_, week) => daysLater(first, week * 7));
    const except = dates.filter((date, week) => week === 2 || (week > 0 && isClosed(place, date)));
    const moved = dates.find((date, week) => week > 3 && !except.includes(date)) as string;
    const repeats = {
      every: 'week',
      on: [WEEKDAYS[day]],
      count: WEEKS_OF_A_SERIES,
      except,
      moved: {[moved]: `${moved} ${MOVED_HOUR}`},
    };
    return {...place, start: `${first} ${WEEKLY_HOUR}`, repeats};
  };
  const bookMonthly = (): Booking => {
    const {place, day, round} = monthly();
    const [weekday, week] = [day % WORKDAYS, Math.floor(day / WORKDAYS)];
    // FIRST_DAY is the first Monday of its month, so its first four weeks have the first to fourth of each weekday.
    const rule = {every: 'month' as const, on: [`${ORDINALS[week]} ${WEEKDAYS[weekday]}`], count: 6};
    const first = daysLater(FIRST_DAY, week * 7 + weekday);
    const except = datesOfSeries(rule, first, first).filter((date) => isClosed(place, date));
    if (round > 0 || except.includes(first)) return bookOnce();
    const repeats = {...rule, ...(except.length > 0 && {except})};
    return {...place, start: `${first} ${MONTHLY_HOUR}`, repeats};
  };
  return {bookOnce, bookWeekly, bookMonthly};
}

/** Goes through every place on every day, then starts the next round. */
function countSlots(places: readonly Room[], days: number) {
  let index = 0;
  return () => {
    const slot = index++;
    return {
      place: places[slot % places.length] as Room,
      day: Math.floor(slot / places.length) % days,
      round: Math.floor(slot / places.length / days),
    };
  };
}

function daysLater(date: string, days: number): string {
  return addDays(date, days);
}
