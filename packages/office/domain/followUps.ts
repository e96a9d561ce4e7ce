import type {PageOf} from '@deskbook/content/page';
import {compareText} from '@deskbook/text/compareText';
import type {YamlPath} from '@deskbook/text/yaml/yamlSource';

type Committee = PageOf<'committee'>;
type Decision = NonNullable<Committee['data']['decisions']>[number];

/** A task that follows from a committee's decision. */
export interface FollowUp {
  committee: Committee;
  decision: Decision;
  facts: NonNullable<Decision['follow_ups']>[number];
  /** Path in the committee's front matter */
  at: YamlPath;
}

/** Returns the follow-ups of all decisions, as ordered on the page. */
export function followUpsOf(committee: Committee): FollowUp[] {
  return (committee.data.decisions ?? []).flatMap((decision, place) =>
    (decision.follow_ups ?? []).map((facts, index) => ({
      committee,
      decision,
      facts,
      at: ['decisions', place, 'follow_ups', index],
    })),
  );
}

/** Returns the follow-ups that aren't done, earliest due date first. Nothing is done on a day to come. */
export function openFollowUps(committee: Committee, today: string): FollowUp[] {
  return followUpsOf(committee)
    .filter(({facts: {done}}) => !done || done > today)
    .toSorted((a, b) => compareText(a.facts.due, b.facts.due));
}
