import type {Catalog} from '@deskbook/content/catalog';
import type {GeneratedPage} from '@deskbook/content/generatedPage';
import type {Deadline} from '@deskbook/content/icalendar/writeDeadline';
import type {Place} from '@deskbook/content/plans';
import type {Span} from '@deskbook/text/dates/countsByDay';
import type {CoverageMatrix} from './coverageCells';

/** A list of records for the coordinator. Each register is a file in `registers/`. */
export interface Register extends GeneratedPage {
  /** Reads the catalog. */
  plan(source: OfficeSource): readonly Section[];
  /** What it all comes to */
  verdict?(source: OfficeSource): Verdict | undefined;
  /** What the desk says about it, most urgent first */
  alerts?(source: OfficeSource): readonly Alert[];
  /** The entries of the calendar file next to its page */
  deadlines?(source: OfficeSource): readonly DeadlineOfPage[];
}

/** `path` is the page's path in the docs folder. */
export type DeadlineOfPage = Omit<Deadline, 'url' | 'changedOn'> & {path: string};

/** How many records need attention */
export interface Alert {
  /** When each record does */
  when: readonly Span[];
  /** Plural forms: `1 page overdue|{count} pages overdue` */
  forms: string;
}

/** The data that registers are computed from. */
export interface OfficeSource {
  catalog: Catalog;
  /** The build's today, `YYYY-MM-DD` */
  buildDay: string;
  /** Returns a page's address by its path in the docs folder; null if nobody can open it. */
  addressOf(path: string): string | null;
}

/** What a register comes to, in a sentence above everything else. */
export interface Verdict {
  /** The state that it begins with */
  mark: 'passed' | 'over' | 'overdue' | 'missing' | 'soon' | 'due';
  /** Its beginning, in the color of that state; without it, if it counts rows and there are none */
  lead: Words;
  /** The rest of the sentence */
  rest?: readonly Words[];
  /** What else one should know, in less emphasis */
  text?: string;
}

/** Words that may depend on the day of reading: how many rows there are, or what is true on which days */
export type Words = string | CountedRows | readonly DatedWords[];

/** Plural forms: `1 page is overdue|{count} pages are overdue` */
export interface CountedRows extends Count {
  forms: string;
}

export interface DatedWords extends Partial<Span> {
  text: string;
}

export interface Section {
  /** Its anchor, and the name of its table's CSV file */
  id: string;
  title: string;
  /** For a section that is folded: what stands at the end of its heading, such as how many rows it has */
  fold?: string;
  /** The answer that the figures give, in a sentence */
  verdict?: string;
  /** What readers need to know to understand the figures */
  text?: string;
  /** How the figures are counted, which is folded below them */
  note?: string;
  links?: readonly Link[];
  /** What exists for whom; its topics lead to the steps in the list with this id. */
  coverage?: CoverageMatrix & {list: string};
  chart?: Chart;
  /** What the bars in the table are */
  legend?: {parts: readonly BarPart[]; limit: string};
  table?: Table;
  timeline?: Timeline;
  /** What depends on what; below it comes a tree that says the same. */
  drawing?: SystemsDrawing;
  tree?: readonly TreeItem[];
}

export interface TimelineMark {
  kind: 'notice' | 'end' | 'support';
  date: string;
  /** Percent of the width */
  at: number;
}

export interface TimelineRow {
  link: Link;
  /** Its start and length, in percent of the width */
  bar: {at: number; width: number};
  /** Earliest first */
  marks: readonly TimelineMark[];
}

/** Contracts and support over the next months */
export interface Timeline {
  /** Its first and last day */
  first: string;
  last: string;
  /** Where the build day is, in percent of the width. A script moves it to the day of reading. */
  today: number;
  /** The first days of quarters */
  ticks: readonly {date: string; at: number}[];
  /** Sorted by first mark */
  rows: readonly TimelineRow[];
}

/** A box with a system, in the units of the drawing */
export interface DrawnSystem {
  link: Link;
  /** Its name, in lines */
  lines: readonly string[];
  /** Left and top */
  x: number;
  y: number;
  /** How many other systems fail with it */
  followers: number;
}

/** What depends on what: boxes in layers, each below all that it needs, and the lines between them. */
export interface SystemsDrawing {
  width: number;
  height: number;
  /** The size of each box */
  box: {width: number; height: number};
  boxes: readonly DrawnSystem[];
  /** From the bottom of one box to the top of another: the points of a line with right angles */
  lines: readonly (readonly {x: number; y: number}[])[];
}

/** An item with everything that depends on it */
export interface TreeItem {
  link: Link;
  below: readonly TreeItem[];
}

export interface Link {
  text: string;
  /** With the base URL; null if nobody can open it */
  to: string | null;
  /** What else one should know of it, in a word */
  note?: string | null;
  /** Whether it is a guide whose machine is drawn beside it */
  isMachine?: boolean;
}

/** A place on the plan of a branch, by its name, with its picture */
export interface LinkedPlace extends Link {
  place: Place;
}

/** Money in cents, dates as `YYYY-MM-DD`, null if empty */
export type Cell = string | number | null | Link | LinkedPlace | readonly Link[] | Count | Amounts | Age;

/** Amounts in cents that a bar draws, and the one that their sum should not exceed; it is null if nobody has said it. */
export interface Amounts {
  amounts: readonly number[];
  limit: number | null;
}

/** How old something is, and what part of its planned life that is. */
export interface Age {
  /** The day on which it was bought, and the first one after its life; null if nobody has planned it. */
  since: string;
  until: string | null;
}

/** How many rows of the page's main table match a filter query, on the build day. */
export interface Count {
  count: number;
  /** Filter values by column key */
  where: Readonly<Record<string, string>>;
  /** The id of that table's section */
  list: string;
}

/**
 * A column without a type is text; a `word` is a short one, a `list` several; a `bar` draws what other columns say. A
 * `place` is a branch and what is said of it, and a `due` a date with its state, unless that is quiet.
 */
export type CellType =
  | 'bar'
  | 'word'
  | 'list'
  | 'number'
  | 'money'
  | 'date'
  | 'state'
  | 'code'
  | 'age'
  | 'place'
  | 'due';

/** What a column shows besides other things in the same cell, as filters and files call it. */
export interface Fact {
  label: string;
  type?: CellType;
  /** Whether the column's choices are its values */
  isFilter?: boolean;
}

/** A state that a date enters on some day */
export interface DatedState {
  label: string;
  /** What it was called once, which addresses of filtered lists may still say */
  formerly?: string;
  /** Days after the date: -30 applies from 30 days before, 1 from the day after. Undefined: always. */
  fromDay?: number;
  tone: 'good' | 'attention' | 'bad' | 'quiet';
}

export interface BarPart {
  label: string;
  look: 'solid' | 'pale' | 'hatch' | 'empty';
}

/** Rows or amounts by month or year, as upright bars that lead to them. */
export interface Chart {
  caption: string;
  /** What its bars are */
  of: 'months' | 'years';
  /** What each part of a bar is, from below */
  parts: readonly string[];
  bars: readonly ChartBar[];
  /** The id of the list that the bars lead to */
  list: string;
}

export interface ChartBar {
  /** `2026-12` for a month, a fiscal year, or words */
  label: string;
  /** How many rows there are, or an amount in cents for each part */
  amounts: number | readonly number[];
  /** Filter values of its rows, by column key */
  where: Readonly<Record<string, string>>;
  /** The name of their group, if there is one */
  group?: string;
  /** Late bars stand apart. */
  tone?: 'bad' | 'attention';
  /** The first day on which it is over and left out */
  until?: string;
}

export interface Column {
  /** Names the column in the address of a filtered list */
  key: string;
  /** Names of it in older addresses */
  formerKeys?: readonly string[];
  label: string;
  type?: CellType;
  /** For the type `date`: the day on which something happened, so a day to come is expected */
  isPast?: boolean;
  /** For the types `place` and `due`: what each part of a cell is. Files have a column for each. */
  facts?: readonly Fact[];
  /** For the types `state` and `due`: cells are dates, whose latest state applies, or labels of these states */
  states?: readonly DatedState[];
  /**
   * Where it is shown, unless in every row: at most six columns are open on a wide screen, and four in a narrow table.
   * `inTable`: folded where rows are blocks; `wide`: folded there and in narrow tables; `folded`: always folded;
   * `group`: in the heading above the rows.
   */
  show?: 'inTable' | 'wide' | 'folded' | 'group';
  /** For the type `bar`: what each amount is */
  parts?: readonly BarPart[];
  /** For the type `money`: whether no amount of it has cents */
  isWhole?: boolean;
  /** Whether "Sort by" leaves it out, because its words have another order than A to Z */
  isUnsorted?: boolean;
  /** The choices that have a button of their own, with how many rows they have */
  chips?: readonly string[];
  /** Whether headings of groups count the rows whose state asks for attention */
  isTallied?: boolean;
  /** Values to filter by; null if readers can't filter by this column */
  choices: readonly string[] | null;
  /** The total of a column of numbers or money, or null */
  total: number | null;
}

export interface Table {
  columns: readonly Column[];
  /** A cell for each column. The first is the row's header. */
  rows: readonly (readonly Cell[])[];
  /** Groups of rows with a heading and subtotals, in the order of the rows */
  groups?: readonly Group[];
  /** The message if there are no rows */
  empty: string;
}

export interface Group {
  name: Cell;
  /** Whether its rows are folded on a phone */
  isFolded?: boolean;
  /** First row, and the row after the last */
  from: number;
  to: number;
  /** For each column, the total of numbers or money, or null */
  totals: readonly (number | null)[];
}

/** The content of a register's page. */
export interface RegisterPage {
  title: string;
  description: string;
  verdict?: Verdict | undefined;
  /** Without the base URL */
  path: string;
  sections: readonly Section[];
  /** The day of its figures, `YYYY-MM-DD` */
  asOf: string;
  /** Path of its calendar file, without the base URL; null if it has none */
  feed: string | null;
}
