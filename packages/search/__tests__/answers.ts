import type {Fragment, PageHit, SearchAnswer} from '../domain/searchBackend';

/** Fragments from a text in which the words looked for are between stars. */
export function marked(text: string): Fragment[] {
  const parts = text.split('*').map((part, place) => ({text: part, isMatch: place % 2 === 1}));
  return parts.filter((part) => part.text !== '');
}

/** A page as it is found; sections without a heading are its introduction. */
export function hitOf(title: string, sections: readonly {heading: string | null; excerpt: string}[]): PageHit {
  const plain = title.replaceAll('*', '');
  const url = `/docs/${plain.toLowerCase().replaceAll(' ', '-')}/`;
  return {
    url,
    title: marked(title),
    kind: 'procedure',
    breadcrumbs: ['Procedures'],
    about: [],
    branches: [],
    dates: [],
    sections: sections.map(({heading, excerpt}, place) => ({
      url: heading === null ? url : `${url}#s${place}`,
      heading: heading === null ? null : marked(heading),
      excerpt: marked(excerpt),
    })),
  };
}

export function answerOf(pages: readonly PageHit[], more: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    pages,
    total: pages.length,
    facets: {kind: [], branch: [], system: [], audience: []},
    didYouMean: null,
    fewerWords: null,
    ...more,
  };
}
