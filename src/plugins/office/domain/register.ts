import type {Catalog} from '../../../content/catalog';
import type {Deadline} from '../../../content/icalendar/writeDeadline';
import type {Place} from '../../../content/place';

/** A list of records that the coordinator looks through: one file of `registers/`. */
export interface Register extends Place {
  /** Asks the catalog. */
  plan(source: OfficeSource): readonly Section[];
  /** What the desk says about it. */
  alert?(source: OfficeSource): Alert;
  /** What a calendar file beside its page reminds people of. */
  deadlines?(source: OfficeSource): readonly DeadlineOfPage[];
}

/** `path` is that of the page in the docs folder. */
export type DeadlineOfPage = Omit<Deadline, 'url' | 'changedOn'> & {path: string};

/** How many records need attention. */
export interface Alert {
  /** For each record, the day from which on it does, `YYYY-MM-DD`. */
  from: readonly string[];
  /** The forms of its plural: `1 page overdue|{count} pages overdue`. */
  forms: string;
}

/** What registers ask. */
export interface OfficeSource {
  catalog: Catalog;
  /** The day that the build counts as today, `YYYY-MM-DD`. */
  buildDay: string;
  /** The address of a page by its path in the docs folder; null for one that nobody can open. */
  addressOf(path: string): string | null;
}

/** A part of the page of a register. */
export interface Section {
  /** Its anchor, and the name of the CSV file of its table. */
  id: string;
  title: string;
  /** What one has to know to read the figures. */
  text?: string;
  links?: readonly Link[];
  chart?: Chart;
  table?: Table;
  timeline?: Timeline;
  tree?: readonly TreeItem[];
}

/** A day on a timeline. */
export interface TimelineMark {
  kind: 'notice' | 'end' | 'support';
  date: string;
  /** Percent of the width. */
  at: number;
}

export interface TimelineRow {
  link: Link;
  /** From where to where it runs, in percent of the width. */
  bar: {at: number; width: number};
  /** The first is first. */
  marks: readonly TimelineMark[];
}

/** Contracts and support over the next months. */
export interface Timeline {
  /** The first days of quarters. */
  ticks: readonly {date: string; at: number}[];
  /** The one with the first mark is first. */
  rows: readonly TimelineRow[];
}

/** Something with what depends on it. */
export interface TreeItem {
  link: Link;
  below: readonly TreeItem[];
}

export interface Link {
  text: string;
  /** With the base URL; null for what nobody can open. */
  to: string | null;
}

/** Money is in cents, a date is `YYYY-MM-DD`; null where there is nothing. */
export type Cell = string | number | null | Link | readonly Link[] | Count;

/** How many rows of the main table of the page fit a query of its filters, on the day of the build. */
export interface Count {
  count: number;
  /** By the keys of columns. */
  where: Readonly<Record<string, string>>;
  /** The id of the section of that table. */
  list: string;
}

/** Without any, a column is text. */
export type CellType = 'number' | 'money' | 'date' | 'state' | 'code';

/** What is true of a date from some day on. */
export interface DatedState {
  label: string;
  /** Before the date it is negative: -30 is true from 30 days before it on, 1 from the day after it. Undefined: always. */
  fromDay?: number;
  tone: 'good' | 'attention' | 'bad' | 'quiet';
}

/** Amounts as bars, beside a table that has them too. */
export interface Chart {
  caption: string;
  /** What each stretch of a bar is, from its beginning on. */
  parts: readonly {label: string; look: 'full' | 'striped' | 'dotted' | 'empty'}[];
  /** What the line across a bar is. */
  limit?: string;
  /** In cents. */
  bars: readonly {label: string; amounts: readonly number[]; limit?: number | undefined}[];
}

export interface Column {
  /** Names the column in the address of a filtered list. */
  key: string;
  label: string;
  type?: CellType;
  /** Of a column of the type `state`: its cells are dates, of which the last that is true counts, or labels of these. */
  states?: readonly DatedState[];
  /** What readers can choose from; null where they cannot filter by the column. */
  choices: readonly string[] | null;
  /** The sum of a column of numbers or money; null where there is none. */
  total: number | null;
}

export interface Table {
  columns: readonly Column[];
  /** A cell for each column. The first names the row. */
  rows: readonly (readonly Cell[])[];
  /** Rows that belong together and their sums, where the first column is a heading above them. They are not sorted. */
  groups?: readonly Group[];
  /** How many rows there are in all: a page may have a part of them. */
  count: number;
  /** What is said where there are no rows. */
  empty: string;
}

export interface Group {
  /** Which rows: from the first to before the second index. */
  from: number;
  to: number;
  /** For each column the sum of a column of numbers or money; null where there is none. */
  totals: readonly (number | null)[];
}

/** What one page of a register shows. */
export interface RegisterPage {
  title: string;
  description: string;
  /** Without the base URL. */
  path: string;
  sections: readonly Section[];
  /** The day of its figures, `YYYY-MM-DD`. */
  asOf: string;
  /** The path of its calendar file, without the base URL; null where it has none. */
  feed: string | null;
  /** Of a list that is too long for a page, which part is shown, from 1, and of how many. */
  part: number;
  parts: number;
}
