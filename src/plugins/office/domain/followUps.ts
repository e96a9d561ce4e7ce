import type {PageOf} from '../../../content/page';
import type {YamlPath} from '../../../content/yamlSource';
import {compareText} from '../../../shared/compareText';

type Committee = PageOf<'committee'>;
type Decision = NonNullable<Committee['data']['decisions']>[number];

/** Something that has to be done because a committee decided it. */
export interface FollowUp {
  committee: Committee;
  decision: Decision;
  facts: NonNullable<Decision['follow_ups']>[number];
  /** Where the front matter of the committee has it. */
  at: YamlPath;
}

/** Those of all decisions of a committee, in the order in which they are written. */
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

/** Those that nobody has done yet, the first due first. */
export function openFollowUps(committee: Committee): FollowUp[] {
  return followUpsOf(committee)
    .filter(({facts}) => !facts.done)
    .toSorted((a, b) => compareText(a.facts.due, b.facts.due));
}
