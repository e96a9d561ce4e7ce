import {basename} from 'node:path';
import {timeZone} from '@deskbook/content/schemas/fields';
import {hyphenated} from '@deskbook/text/strings';

export interface DistrictFacts {
  name: string;
  timeZone: string;
  branches: readonly string[];
}

export function defaultFacts(folder: string): DistrictFacts {
  const words = basename(folder).split(/[\s_-]+/);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    name: [...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)), 'Library District'].join(' ').trim(),
    timeZone: CHECKS.timeZone(zone) ? 'America/Chicago' : zone,
    branches: ['Main library'],
  };
}

/** Checks each fact; returns a sentence if it's wrong. */
export const CHECKS: {[F in keyof DistrictFacts]: (fact: DistrictFacts[F]) => string | undefined} = {
  name: (name) => (name.trim() ? undefined : 'A library needs a name.'),
  timeZone: (zone) =>
    timeZone().safeParse(zone).success ? undefined : `${zone} is not a time zone, such as America/Chicago.`,
  branches: (names) => {
    const keys = names.map(hyphenated);
    if (keys.length === 0 || keys.includes('')) return 'A branch needs a name with letters.';
    const twin = names.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
    return twin === undefined ? undefined : `Two branches are called ${twin}.`;
  },
};

export function problemsOf(facts: DistrictFacts): string[] {
  return [CHECKS.name(facts.name), CHECKS.timeZone(facts.timeZone), CHECKS.branches(facts.branches)].flatMap(
    (problem) => problem ?? [],
  );
}
