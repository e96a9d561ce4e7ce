import type {Section} from '../../../content/sections';
import {codesIn} from './codesIn';
import type {SearchRecord} from './searchRecord';
import {splitRecord} from './splitRecord';

/** What is known of a page as a whole. */
export type SearchedPage = Omit<SearchRecord, 'id' | 'anchor' | 'heading' | 'text'>;

/** A page of which little is known: what is not given is empty. */
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

/** In their tables the first cell is what people see: a symptom, a light, a message. */
const HAS_SYMPTOMS: ReadonlySet<string> = new Set(['equipment', 'manual', 'procedure']);

/** The records of one page: its introduction first, whether it has one or not, then its sections. */
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

/** The letters of a glossary lead nowhere that its terms do not. */
function isOneLetter(heading: string): boolean {
  return [...heading].length < 2;
}

function textOf(section: Section | undefined): string {
  return section?.blocks.join('\n') ?? '';
}

/** Two headings may have been given one id. */
function withUniqueIds(records: readonly SearchRecord[]): SearchRecord[] {
  const seen = new Set<string>();
  return records.map((record) => {
    let id = record.id;
    for (let count = 2; seen.has(id); count++) id = `${record.id}~${count}`;
    seen.add(id);
    return {...record, id};
  });
}
