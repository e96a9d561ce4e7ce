import type {Catalog} from '@deskbook/content/catalog';
import {closedDaysOf} from '@deskbook/content/closedDays';
import {placeOfField} from '@deskbook/content/scheduled';
import {addDays} from '@deskbook/text/dates/dates';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {type Planned, placeOfFact} from './planned';

/** Reports sessions at a branch on a day when `district.yml` says it's closed. */
export function checkClosedDays(planned: readonly Planned[], {district, districtSource}: Catalog): Problem[] {
  const closedDays = new Map(Object.keys(district.branches).map((key) => [key, closedDaysOf(district, key)]));
  return planned.flatMap((each) => {
    const {data, occurrence} = each;
    const {branch, originalDate} = occurrence;
    const closed = branch ? closedDays.get(branch) : undefined;
    if (!branch || !closed || closed.size === 0) return [];
    const day = daysOf(occurrence).find((date) => closed.has(date));
    if (!day) return [];
    const {name} = district.branches[branch] ?? {name: branch};
    const written = districtSource?.placeOf(closed.get(day)?.writtenAt ?? []);
    const isPlainDate = data.repeats && data.repeats.moved?.[originalDate] === undefined;
    const place = isPlainDate ? placeOfField(each, ['repeats']) : placeOfFact(each, 'start');
    return [
      problemAt(place, {
        message: `${name} is closed on ${day}`,
        found: occurrence.start,
        expected: `a day that is not closed${written ? ` in ${written.file}:${written.line}` : ''}`,
        fix: isPlainDate ? leaveOut(originalDate, data.repeats?.except) : 'another day',
      }),
    ];
  });
}

/** The days of an occurrence, first and last included. If it ends at midnight, its last day is the day before. */
function daysOf({start, end}: Planned['occurrence']): string[] {
  const days: string[] = [];
  const last = end.slice(0, 10);
  for (let day = start.slice(0, 10); day <= last; day = addDays(day, 1)) {
    if (day < last || day === start.slice(0, 10) || end.slice(11) !== '00:00') days.push(day);
  }
  return days;
}

function leaveOut(date: string, except: readonly string[] = []): string {
  return `except: [${[...except, date].toSorted().join(', ')}]`;
}
