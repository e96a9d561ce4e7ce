import type {PageOf} from '../../../content/page';
import type {District} from '../../../content/schemas/district';
import {compareText} from '../../../shared/compareText';
import {type FollowUp, followUpsOf, openFollowUps} from './followUps';
import {nameOfPerson, ownerPage} from './ownerPage';

/** What the page of a committee says of its decisions. */
export interface CommitteePart {
  /** What nobody has done yet, the first due first. */
  open: readonly FollowUpOfPart[];
  /** The latest first. */
  decisions: readonly {date: string; decision: string; followUps: readonly FollowUpOfPart[]}[];
}

export interface FollowUpOfPart {
  task: string;
  /** The name of the owner, and the path of their page, which everyone has who has something to do. */
  owner: {name: string; to: string};
  due: string;
  done: string | null;
  /** Whether it was overdue on the day of the build; a browser looks again on the day of reading. */
  isOverdue: boolean;
}

/** Null for a committee without decisions. */
export function committeePartOf(
  committee: PageOf<'committee'>,
  district: District,
  buildDay: string,
): CommitteePart | null {
  const {decisions = []} = committee.data;
  if (decisions.length === 0) return null;
  const describe = ({facts: {task, owner, due, done}}: FollowUp): FollowUpOfPart => ({
    task,
    owner: {name: nameOfPerson(owner, district), to: `${district.base_url}${ownerPage(owner)}`},
    due,
    done: done ?? null,
    isOverdue: !done && due < buildDay,
  });
  return {
    open: openFollowUps(committee).map(describe),
    decisions: decisions
      .map((decided) => ({
        date: decided.date,
        decision: decided.decision,
        followUps: followUpsOf(committee)
          .filter(({decision}) => decision === decided)
          .map(describe),
      }))
      .toSorted((a, b) => compareText(b.date, a.date)),
  };
}
