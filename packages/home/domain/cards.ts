import type {Occurrence} from '@deskbook/content/occurrences';
import type {Kind} from '@deskbook/content/schemas/index';

/** A page in a list: what staff need to choose it, and the values to filter by. */
export interface Card {
  title: string;
  to: string;
  kind: Kind | null;
  description: string;
  /** Keys of `district.yml` */
  branches: readonly string[];
  systems: readonly string[];
  /** The roles it is for; all roles if it is for everyone */
  roles: readonly string[];
  /** Words that staff use for it; the filter finds them, but they aren't shown */
  keywords: readonly string[];
  /** The folder of a page without a kind, as a readable name */
  folder: string;
  /** How long it takes, the model, or something else that tells it from its neighbors */
  note: string | null;
  /** The number of a quiz's questions, a learning path's steps or a model's machines; null for others */
  size: number | null;
  /** A manual's chapters, in order */
  chapters: readonly {title: string; to: string}[];
  /** A session's upcoming dates as of the build day, sorted */
  dates: readonly CardDate[];
  hasMoreDates: boolean;
  assetTags: readonly string[];
  /** The shape of a machine's small picture, its width by its height; null if it isn't listed by its picture */
  ratio: number | null;
  /** The address of the machine that it is about, for its picture; null if it is about none */
  machine: string | null;
}

export interface CardDate {
  /** A wall time in the session's zone, `2026-12-03 10:00` */
  start: string;
  endsAt: string;
  status: Occurrence['status'];
  place: string | null;
  /** Its original date in the series, `YYYY-MM-DD`, if it was moved */
  movedFrom: string | null;
}

/** Returns the filter choices for a list. Each matches some page. Empty if every page has all the values. */
export function choicesIn(
  cards: readonly Card[],
  field: 'branches' | 'systems' | 'roles',
  names: Readonly<Record<string, string>>,
): Record<string, string> {
  const keys = new Set(cards.flatMap((card) => card[field]));
  if (cards.every((card) => card[field].length === keys.size)) return {};
  return Object.fromEntries(Object.entries(names).filter(([key]) => keys.has(key)));
}
