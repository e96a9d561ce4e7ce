import {isDate, parseWallTime} from '@deskbook/text/dates/dates';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import {textAt, valueAt, type YamlPath, type YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {Kind} from './schemas/index';
import {ANSWER_FORMS, DAY_OF_SERIES, LENGTHS, PLACES} from './schemas/session';

/**
 * Checks one field against another. Rules read the raw front matter, so authors see their findings together with those
 * for single fields. They skip values that the schema refuses.
 */
type Rule = (source: YamlSource, kind: Kind) => Finding | Finding[];

type Finding = Diagnostic & {at: YamlPath};

const OF_EVERY_KIND: readonly Rule[] = [asksAgainWhomItAsked, expiresIfItIsProved];

const RULES: Partial<Record<Kind, readonly Rule[]>> = {
  session: [
    hasOneLength,
    endsAfterItStarts,
    hasAPlace,
    roomHasABranch,
    seriesHasOneEnd,
    datesOfSeriesAreDates,
    daysFitTheRhythm,
    feedbackCanBeAnswered,
  ],
  contract: [endsAfterItBegins],
};

/** Returns the problems between fields of one page. */
export function rulesOf(kind: Kind, source: YamlSource): Problem[] {
  return [...OF_EVERY_KIND, ...(RULES[kind] ?? [])]
    .flatMap((rule) => rule(source, kind))
    .map(({at, ...diagnostic}) => problemAt(source.placeOf(at), diagnostic));
}

function isWritten(source: YamlSource, key: string): boolean {
  return valueAt(source.value, [key]) !== undefined;
}

function asksAgainWhomItAsked(source: YamlSource) {
  const again = textAt(source, 'acknowledge_again');
  if (!again || isWritten(source, 'acknowledge')) return [];
  return {
    at: ['acknowledge_again'],
    message: '"acknowledge_again" needs "acknowledge", which says who is asked',
    found: again,
    expected: 'a line "acknowledge: […]"',
  };
}

/** Kinds that someone passes or finishes, so they can expire without a signature. */
const FINISHED: readonly Kind[] = ['quiz', 'path'];

function expiresIfItIsProved(source: YamlSource, kind: Kind) {
  const validFor = textAt(source, 'valid_for');
  if (!validFor || FINISHED.includes(kind) || isWritten(source, 'acknowledge')) return [];
  return {
    at: ['valid_for'],
    message: '"valid_for" needs "acknowledge", because only a signature, a quiz or a learning path can expire',
    found: validFor,
    expected: 'a line "acknowledge: […]"',
  };
}

function hasOneLength(source: YamlSource) {
  const [duration, end] = [textAt(source, 'duration'), textAt(source, 'end')];
  if (duration && end) {
    return {
      at: ['end'],
      message: 'a session has either "duration" or "end", not both',
      found: end,
      fix: 'remove one of the two lines',
    };
  }
  if (LENGTHS.some((key) => isWritten(source, key))) return [];
  return {
    at: [],
    message: 'a session needs a "duration" or an "end"',
    expected: 'one of the two',
    fix: 'duration: 60 min',
  };
}

function endsAfterItStarts(source: YamlSource) {
  const [start, end] = [textAt(source, 'start'), textAt(source, 'end')].map((text) => text?.replace('T', ' '));
  if (!start || !end || !parseWallTime(start) || !parseWallTime(end) || start < end) return [];
  return [{at: ['end'], message: 'the session ends before it starts', found: end, expected: `a time after ${start}`}];
}

function hasAPlace(source: YamlSource) {
  if (PLACES.some((key) => isWritten(source, key))) return [];
  return {
    at: [],
    message: 'a session needs a "branch" or an "online" address',
    expected: 'at least one of the two',
    fix: 'branch: a key of district.yml',
  };
}

function roomHasABranch(source: YamlSource) {
  const room = textAt(source, 'room');
  if (!room || textAt(source, 'branch')) return [];
  return {
    at: ['room'],
    message: 'a "room" needs the "branch" that it is in',
    found: room,
    expected: 'a line "branch: …"',
  };
}

function seriesHasOneEnd(source: YamlSource) {
  const [until, count] = [textAt(source, 'repeats', 'until'), textAt(source, 'repeats', 'count')];
  if (!until || !count) return [];
  return {
    at: ['repeats', 'count'],
    message: 'a series has either "until" or "count", not both',
    found: count,
    fix: 'remove one of the two lines',
  };
}

function datesOfSeriesAreDates(source: YamlSource) {
  const moved = valueAt(source.value, ['repeats', 'moved']);
  if (typeof moved !== 'object' || Array.isArray(moved)) return [];
  return Object.keys(moved)
    .filter((key) => !isDate(key))
    .map((key) => ({
      at: ['repeats', 'moved', key],
      message: `${JSON.stringify(key)} is not a date of the series`,
      found: key,
      expected: 'the original date, YYYY-MM-DD, before the colon',
    }));
}

const WEEKDAY = /^[a-z]{3}$/;
const DAY_OF_MONTH = /^\d+$/;

/** A weekly series needs weekdays; a monthly one needs either days such as `2nd tue` or dates. */
function daysFitTheRhythm(source: YamlSource) {
  const on = valueAt(source.value, ['repeats', 'on']);
  const days = (Array.isArray(on) ? on : [on]).filter((day) => typeof day === 'string' && day !== '');
  const every = textAt(source, 'repeats', 'every');
  const wrong = (message: string, expected: string) => [
    {at: ['repeats', 'on'], message, found: days.join(', '), expected},
  ];
  if (days.length === 0 || !days.every((day) => DAY_OF_SERIES.test(String(day)))) return [];
  if (every === 'day') return wrong('a daily series has no "on"', 'every: week with the days in "on"');
  if (every === 'week' && !days.every((day) => WEEKDAY.test(String(day)))) {
    return wrong('a weekly series repeats on weekdays', 'days such as tue, thu; every: month for "2nd tue" or 15');
  }
  if (every !== 'month') return [];
  if (days.some((day) => WEEKDAY.test(String(day)))) {
    return wrong(
      'a monthly series needs to say which weekday of the month',
      'a day such as "2nd tue", "last fri" or 15',
    );
  }
  const dates = days.filter((day) => DAY_OF_MONTH.test(String(day)));
  if (dates.length === 0 || dates.length === days.length) return [];
  return wrong('a monthly series repeats on weekdays or on dates, not on both', 'two sessions, one for each');
}

function endsAfterItBegins(source: YamlSource) {
  const [start, end] = [textAt(source, 'starts_on'), textAt(source, 'ends_on')];
  if (!start || !end || !isDate(start) || !isDate(end) || start <= end) return [];
  return {
    at: ['ends_on'],
    message: 'the contract ends before it starts',
    found: end,
    expected: `a date after ${start}`,
  };
}

function feedbackCanBeAnswered(source: YamlSource) {
  const asked = valueAt(source.value, ['feedback']);
  if (!Array.isArray(asked)) return [];
  return asked.flatMap((question, index): Finding[] => {
    if (typeof question !== 'object' || Array.isArray(question)) return [];
    const at = ['feedback', index];
    const id = question.id;
    const isTwice = asked.slice(0, index).some((other) => typeof other === 'object' && valueAt(other, ['id']) === id);
    if (typeof id === 'string' && id !== '' && isTwice)
      return [
        {at: [...at, 'id'], message: `two questions have the id "${id}"`, found: id, expected: 'an id of its own'},
      ];
    const {scale, text} = question;
    if (ANSWER_FORMS.filter((form) => question[form] !== undefined).length !== 1)
      return [
        {
          at,
          message: 'a question of the feedback has either a "scale" or "text: yes"',
          expected: 'one of the two',
          fix: 'scale: [Not at all, Very much]',
        },
      ];
    if (Array.isArray(scale) && scale.length !== 2)
      return [
        {
          at: [...at, 'scale'],
          message: '"scale" needs a label for each end',
          found: `${scale.length} words`,
          expected: 'the labels for 1 and for 5',
          fix: 'scale: [Not at all, Very much]',
        },
      ];
    return typeof text === 'string' && /^(?:no|false)$/i.test(text)
      ? [
          {
            at: [...at, 'text'],
            message: '"text: no" leaves a question without an answer',
            found: text,
            fix: 'text: yes',
          },
        ]
      : [];
  });
}
