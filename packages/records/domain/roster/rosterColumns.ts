export const COLUMNS = ['name', 'firstName', 'lastName', 'job', 'branch', 'email', 'attended'] as const;
export type Column = (typeof COLUMNS)[number];

/** null skips the column */
export type Columns = readonly (Column | null)[];

/** Common column headings, without spaces and hyphens. */
const HEADINGS: ReadonlyMap<string, Column> = new Map(
  (
    [
      ['name', 'name names fullname yourname participant participants participantname attendee attendees'],
      ['name', 'attendeename registrant registrantname employee employeename staffmember staffname person who'],
      ['firstName', 'firstname givenname'],
      ['lastName', 'lastname surname familyname'],
      ['job', 'jobtitle job title position role'],
      ['branch', 'branch branchname library location department'],
      ['email', 'email emailaddress mail'],
      ['attended', 'attended attendance washere wasthere present'],
    ] as const
  ).flatMap(([column, words]) => words.split(' ').map((word) => [word, column] as const)),
);

const IDENTIFYING: Columns = ['name', 'firstName', 'lastName'];
/** Words that only occur as headings, unlike "Title" or "Library". */
const CERTAIN: ReadonlySet<string> = new Set(['email', 'emailaddress', 'attended', 'jobtitle']);

/** Values that mean someone attended. */
const YES = /^(?:yes|y|x|true|attended|present|✓|✔|☑|✅)$/i;
const NO = /^(?:no|n|false|absent|-|☐|)$/i;
export const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;]+$/;
/** A number, date or time */
const NUMBERS = /^[\d\s./:,-]*(?:\b[ap]m)?$/i;

/** The words in the site's own roster files, in the site's language. */
export interface OwnWords {
  headings: Readonly<Partial<Record<Column, string>>>;
  yes: string;
  no: string;
  branches: readonly string[];
}

export const NO_WORDS: OwnWords = {headings: {}, yes: 'yes', no: 'no', branches: []};

/** Returns the column with this heading, or null. */
export function columnNamed(cell: string, {headings}: OwnWords): Column | null {
  const word = letters(cell);
  const own = COLUMNS.find((column) => headings[column] && letters(headings[column]) === word);
  return own ?? HEADINGS.get(word) ?? null;
}

export function isHeading(row: readonly string[], words: OwnWords): boolean {
  const isAddress = row.some((cell) => EMAIL.test(cell.trim()));
  return !isAddress && row.some((cell) => IDENTIFYING.includes(columnNamed(cell, words)) || isCertain(cell, words));
}

function isCertain(cell: string, {headings}: OwnWords): boolean {
  const word = letters(cell);
  return (
    CERTAIN.has(word) ||
    (['email', 'attended'] as const).some((column) => letters(headings[column] ?? '') === word && word !== '')
  );
}

/** Maps headings to columns. Skips unknown headings, but uses the first of them as the name if nothing else is. */
export function columnsOfHeading(row: readonly string[], words: OwnWords): Columns {
  const columns = eachOnce(row.map((cell) => columnNamed(cell, words)));
  if (columns.some((column) => IDENTIFYING.includes(column))) return columns;
  const first = columns.indexOf(null);
  return columns.map((column, place) => (place === first ? 'name' : column));
}

/**
 * Guesses columns: addresses have an @, branches are known, and the rest is name, job title and branch in that order.
 */
export function guessColumns(rows: readonly (readonly string[])[], words: OwnWords): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const kinds = Array.from({length: width}, (_, place) =>
    kindOf(
      rows.map((row) => (row[place] ?? '').trim()),
      words,
    ),
  );
  const known = eachOnce(kinds.map((kind) => (kind === 'text' || kind === 'nothing' ? null : kind)));
  const usual = (['name', 'job', 'branch'] as const).filter((column) => !known.includes(column));
  return known.map((column, place) => (kinds[place] === 'text' ? (usual.shift() ?? null) : column));
}

function kindOf(cells: readonly string[], words: OwnWords): 'branch' | 'email' | 'attended' | 'text' | 'nothing' {
  const filled = cells.filter((cell) => cell !== '');
  const most = (fits: (cell: string) => boolean) => filled.filter(fits).length * 2 > filled.length;
  const branches = words.branches.map((name) => name.toLowerCase());
  if (most((cell) => EMAIL.test(cell))) return 'email';
  if (filled.length > 0 && filled.every((cell) => isYes(cell, words) || isNo(cell, words))) return 'attended';
  if (filled.every((cell) => NUMBERS.test(cell))) return 'nothing';
  return most((cell) => branches.includes(cell.toLowerCase())) ? 'branch' : 'text';
}

export function isYes(cell: string, {yes}: OwnWords): boolean {
  return YES.test(cell.trim()) || cell.trim() === '1' || cell.trim().toLowerCase() === yes.toLowerCase();
}

function isNo(cell: string, {no}: OwnWords): boolean {
  return NO.test(cell.trim()) || cell.trim().toLowerCase() === no.toLowerCase();
}

function eachOnce(columns: Columns): (Column | null)[] {
  return columns.map((column, place) => (columns.indexOf(column) === place ? column : null));
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}
