import type {Catalog} from '@deskbook/content/catalog';
import {placeOfField} from '@deskbook/content/scheduled';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {type Planned, placeOfFact} from './planned';

/** Reports sessions with more people than seats, and dates moved to a room that is too small. */
export function checkSeats(planned: readonly Planned[], {district, districtSource}: Catalog): Problem[] {
  const seen = new Set<string>();
  return planned.flatMap((each) => {
    const {data, occurrence} = each;
    const {branch, room} = occurrence;
    const facts = branch && room ? district.branches[branch]?.rooms?.[room] : undefined;
    const {capacity} = data;
    if (!branch || !room || !facts?.seats || !capacity || capacity <= facts.seats) return [];
    const isOwnRoom = room === data.room && branch === data.branch;
    const place = isOwnRoom ? placeOfField(each, ['capacity']) : placeOfFact(each, 'room');
    const key = `${place.file}:${place.line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const written = districtSource?.placeOf(['branches', branch, 'rooms', room, 'seats']);
    return [
      problemAt(place, {
        message: `the room "${facts.name}" has ${facts.seats} seats, too few for ${capacity} people`,
        found: isOwnRoom ? String(capacity) : room,
        expected: `at most ${facts.seats}${written ? `, as ${written.file}:${written.line} says` : ''}`,
        fix: isOwnRoom ? `capacity: ${facts.seats}` : 'a larger room',
      }),
    ];
  });
}
