import {nearestFirst, oneOf} from '@deskbook/text/nearest';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';
import type {Page} from './page';
import {placeOfField, scheduledIn} from './scheduled';
import type {District} from './schemas/district';
import type {IsUnread} from './unreadNames';

/** Checks that a session's room is in its branch. The schemas can't, since they don't know both. */
export function checkRooms(
  pages: readonly Page[],
  {branches}: Pick<District, 'branches'>,
  isUnread: IsUnread = () => false,
): Problem[] {
  return scheduledIn(pages).flatMap((scheduled) => {
    const {data} = scheduled;
    const booked = [
      {path: ['room'] as YamlPath, room: data.room, branch: data.branch},
      ...Object.entries(data.repeats?.moved ?? {}).map(([date, change]) => ({
        path: ['repeats', 'moved', date, 'room'] as YamlPath,
        room: typeof change === 'string' ? undefined : change.room,
        branch: (typeof change === 'string' ? undefined : change.branch) ?? data.branch,
      })),
    ];
    return booked.flatMap(({path, room, branch}) => {
      const rooms = Object.keys((branch && branches[branch]?.rooms) || {});
      if (!room || !branch || rooms.includes(room) || isUnread(room)) return [];
      const fix = nearestFirst(room, rooms)[0];
      return problemAt(placeOfField(scheduled, path), {
        message: `room "${room}" is not a room of ${branch} in district.yml`,
        found: room,
        expected: oneOf(room, rooms),
        fix: fix && `room: ${fix}`,
      });
    });
  });
}
