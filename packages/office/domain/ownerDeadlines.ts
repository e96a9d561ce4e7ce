import {hyphenated} from '@deskbook/text/strings';
import {deadlineName} from './deadlines';
import type {Desk} from './ownersDesk';
import type {DeadlineOfPage} from './register';

/** Returns an owner's dates of contracts and systems, reviews and follow-ups, for their calendar. */
export function ownerDeadlines({
  pages,
  followUps,
  deadlines,
}: Pick<Desk, 'pages' | 'followUps' | 'deadlines'>): DeadlineOfPage[] {
  const reviews = pages.flatMap(({page: {path, title, data}, due}) =>
    due
      ? [
          {
            name: deadlineName('review', path),
            date: due,
            title: `Review: ${title}`,
            description: `Last reviewed on ${data.last_reviewed_on}.`,
            remindBefore: [7],
            path,
          },
        ]
      : [],
  );
  const tasks = followUps.map(({committee: {path, title}, decision, facts}) => ({
    name: `${deadlineName('follow-up', path)}-${decision.date}-${hyphenated(facts.task)}`,
    date: facts.due,
    title: facts.task,
    description: `${title}: ${decision.decision}`,
    remindBefore: [7],
    path,
  }));
  return [...deadlines, ...reviews, ...tasks];
}
