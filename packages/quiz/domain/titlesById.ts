import type {PathOverview} from '@deskbook/content/pathOverviews';
import type {SessionOverview} from '@deskbook/content/sessionOverviews';

/** Maps what records name to titles: paths and steps by page id, sessions by slug. */
export function titlesById(
  paths: readonly Pick<PathOverview, 'id' | 'title' | 'steps'>[],
  sessions: readonly Pick<SessionOverview, 'slug' | 'title'>[],
): ReadonlyMap<string, string> {
  const steps = paths.flatMap((path) => path.steps);
  return new Map([
    ...sessions.map(({slug, title}) => [slug, title] as const),
    ...steps.flatMap(({session, title}) => (session === undefined ? [] : [[session, title] as const])),
    ...steps.map(({id, title}) => [id, title] as const),
    ...paths.map(({id, title}) => [id, title] as const),
  ]);
}
