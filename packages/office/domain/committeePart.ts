import type {PageOf} from '@deskbook/content/page';
import type {District} from '@deskbook/content/schemas/district';
import {compareText} from '@deskbook/text/compareText';
import {type FollowUp, followUpsOf, openFollowUps} from './followUps';
import {nameOfPerson, ownerPage} from './ownersDesk';

/** What a committee's page shows of its decisions. */
export interface CommitteePart {
  /** Open follow-ups, earliest due date first */
  open: readonly FollowUpOfPart[];
  /** Latest first */
  decisions: readonly {date: string; isAhead: boolean; decision: string; followUps: readonly FollowUpOfPart[]}[];
}

export interface FollowUpOfPart {
  task: string;
  /** The owner's name and the path of their page, which everyone with a follow-up has */
  owner: {name: string; to: string};
  due: string;
  done: string | null;
  /** Whether it was overdue on the build day; the browser checks again on the day of reading */
  isOverdue: boolean;
}

/** Returns null for a committee without decisions. */
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
    done: done && done <= buildDay ? done : null,
    isOverdue: (!done || done > buildDay) && due < buildDay,
  });
  return {
    open: openFollowUps(committee, buildDay).map(describe),
    decisions: decisions
      .map((decided) => ({
        date: decided.date,
        isAhead: decided.date > buildDay,
        decision: decided.decision,
        followUps: followUpsOf(committee)
          .filter(({decision}) => decision === decided)
          .map(describe),
      }))
      .toSorted((a, b) => compareText(b.date, a.date)),
  };
}
