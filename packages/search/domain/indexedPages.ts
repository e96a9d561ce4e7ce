import type {IndexedRecord} from './localIndex';

/** A page with its sections. null is the introduction; the anchor is included only if it isn't the usual one. */
export type WrittenPage = [facts: PageFacts, sections: (null | string | [heading: string, anchor: string | null])[]];

type PageFacts = [
  url: string,
  title: string,
  kind: string,
  endsAt: number | null,
  breadcrumbs: readonly string[],
  branches: readonly string[],
  systems: readonly string[],
  audience: readonly string[],
  about: readonly string[],
  ranksLast: 0 | 1,
  /** Left out if there are none */
  ...dates: (readonly [start: string, endsAt: number])[],
];

export function writePages(records: readonly IndexedRecord[]): WrittenPage[] {
  const pages: WrittenPage[] = [];
  let last = '';
  for (const {heading, anchor, ...page} of records) {
    const facts: PageFacts = [
      page.url,
      page.title,
      page.kind,
      page.endsAt,
      page.breadcrumbs,
      page.branches,
      page.systems,
      page.audience,
      page.about,
      page.ranksLast ? 1 : 0,
      ...page.dates.map(({start, endsAt}) => [start, endsAt] as const),
    ];
    const written = JSON.stringify(facts);
    if (written !== last) pages.push([facts, []]);
    last = written;
    const isUsual = anchor === (heading === null ? null : usualAnchor(heading));
    (pages.at(-1) as WrittenPage)[1].push(isUsual ? heading : [heading ?? '', anchor]);
  }
  return pages;
}

export function readPages(pages: readonly WrittenPage[]): IndexedRecord[] {
  return pages.flatMap(([facts, sections]) => {
    const [url, title, kind, endsAt, breadcrumbs, branches, systems, audience, about, last, ...written] = facts;
    const dates = written.map(([start, end]) => ({start, endsAt: end}));
    const ranksLast = last === 1;
    const page = {url, title, kind, endsAt, breadcrumbs, branches, systems, audience, about, ranksLast, dates};
    return sections.map((section) => {
      if (section === null) return {...page, heading: null, anchor: null};
      const [heading, anchor] = typeof section === 'string' ? [section, usualAnchor(section)] : section;
      return {...page, heading, anchor};
    });
  });
}

function usualAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replace(/ /g, '-');
}
