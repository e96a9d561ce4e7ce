import type {Section} from '@deskbook/content/sections';
import {codesIn} from './codesIn';
import type {SearchRecord} from './searchRecord';
import {splitRecord} from './splitRecord';

/** The facts about a page as a whole. */
export type SearchedPage = Omit<SearchRecord, 'id' | 'anchor' | 'heading' | 'text'>;

/** Fills in empty values for a page about which little is known. */
export function plainPage(given: Partial<SearchedPage> & Pick<SearchedPage, 'url' | 'title' | 'kind'>): SearchedPage {
  return {
    breadcrumbs: [],
    about: [],
    branches: [],
    systems: [],
    audience: [],
    description: '',
    keywords: [],
    codes: [],
    ranksLast: false,
    endsAt: null,
    dates: [],
    ...given,
  };
}

/** Kinds in whose tables the first cell is what people see: a symptom, a light or a message */
const HAS_SYMPTOMS: ReadonlySet<string> = new Set(['equipment', 'manual', 'procedure']);

/** Returns the records of a page: an introduction, even if it's empty, then the sections. */
export function recordsOfPage(page: SearchedPage, sections: readonly Section[]): SearchRecord[] {
  const [introduction, ...others] = sections;
  const records = [introductionOf(page, introduction), ...others.flatMap((section) => recordOf(page, section))];
  return withUniqueIds(records.flatMap(splitRecord));
}

function introductionOf(page: SearchedPage, section: Section | undefined): SearchRecord {
  const text = textOf(section);
  return {
    ...page,
    id: page.url,
    anchor: null,
    heading: null,
    codes: [...new Set([...page.codes, ...codesIn(text)])],
    text,
  };
}

function recordOf(page: SearchedPage, section: Section): SearchRecord[] {
  const {heading, anchor} = section;
  const text = textOf(section);
  if (heading === null || (text === '' && isOneLetter(heading))) return [];
  return [
    {
      ...page,
      id: `${page.url}#${anchor}`,
      anchor,
      heading,
      description: '',
      keywords: HAS_SYMPTOMS.has(page.kind) ? (section.rowNames ?? []) : [],
      codes: codesIn(`${heading}\n${text}`),
      text,
    },
  ];
}

/** A glossary's letter headings lead nowhere that its terms don't. */
function isOneLetter(heading: string): boolean {
  return [...heading].length < 2;
}

function textOf(section: Section | undefined): string {
  return section?.blocks.join('\n') ?? '';
}

/** Two headings may have the same id. */
function withUniqueIds(records: readonly SearchRecord[]): SearchRecord[] {
  const seen = new Set<string>();
  return records.map((record) => {
    let id = record.id;
    for (let count = 2; seen.has(id); count++) id = `${record.id}~${count}`;
    seen.add(id);
    return {...record, id};
  });
}
