import type {Occurrence} from '../../../content/occurrences';
import type {Kind} from '../../../content/schemas/index';

/** A page in a list: what staff need to choose it, and what the lists are filtered by. */
export interface Card {
  title: string;
  to: string;
  kind: Kind | null;
  description: string;
  /** Keys of district.yml. */
  branches: readonly string[];
  systems: readonly string[];
  /** The roles that it is for: all of them where it is for everyone. */
  roles: readonly string[];
  /** Words that staff use for it; found by the filter, not shown. */
  keywords: readonly string[];
  /** The folder of a page without a kind, as people would say it. */
  folder: string;
  /** How long it takes, the model, or something else that distinguishes it from its neighbors. */
  note: string | null;
  /** How many questions a quiz has, steps a learning path, machines a model; null for all others. */
  size: number | null;
  /** For a manual: its chapters, in order. */
  chapters: readonly {title: string; to: string}[];
  /** For sessions: the dates to come on the day of the build, in order. */
  dates: readonly CardDate[];
  hasMoreDates: boolean;
  assetTags: readonly string[];
}

export interface CardDate {
  /** A wall time in the session's zone, `2026-12-03 10:00`. */
  start: string;
  endsAt: string;
  status: Occurrence['status'];
  place: string | null;
  /** The date that the series gave it, `YYYY-MM-DD`, where its time was changed. */
  movedFrom: string | null;
}

/** What a list can be filtered by. A choice leads to some page, and there is none where every page has all the values. */
export function choicesIn(
  cards: readonly Card[],
  field: 'branches' | 'systems' | 'roles',
  names: Readonly<Record<string, string>>,
): Record<string, string> {
  const keys = new Set(cards.flatMap((card) => card[field]));
  if (cards.every((card) => card[field].length === keys.size)) return {};
  return Object.fromEntries(Object.entries(names).filter(([key]) => keys.has(key)));
}
