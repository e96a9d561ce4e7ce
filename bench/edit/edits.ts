import type {GeneratedPage} from '../content/generatePages';
import {PROBE_PATHS} from '../content/probes';

/** What an author saves, and where a reader sees it. */
export interface Edit {
  name: string;
  /** Of the page, in the docs folder. */
  path: string;
  /** The page with a mark in it; null to delete its file. */
  save(page: GeneratedPage, mark: string): GeneratedPage | null;
  shows(mark: string): Shown;
  /** A new picture that the page shows, beside it. */
  pictureOf?(mark: string): string;
  /** Only this site knows what the edit changes. */
  isOurs?: boolean;
}

/** What a page has once an edit has arrived. */
export interface Shown {
  selector: string;
  /** Of its text, or of an attribute; in any case. */
  pattern: string;
  attribute?: string;
}

const {manual, quiz} = PROBE_PATHS;
const NEW_PAGE = 'manuals/how-to-fold-a-map.md';
const inText = (pattern: string): Shown => ({selector: 'article', pattern});
const inHeading = (pattern: string): Shown => ({selector: 'h1', pattern});

/**
 * What is measured, in this order: the page that one edit makes, the next deletes.
 *
 * @param session the path of a session; there is none among the probes
 */
export function planEdits(session: string): Edit[] {
  return [
    {name: 'text', path: manual, save: (page, mark) => ({...page, body: `${mark}\n\n${page.body}`}), shows: inText},
    {
      name: 'front matter',
      path: manual,
      save: (page, mark) => ({...page, description: mark}),
      shows: (mark) => ({selector: 'meta[name=description]', attribute: 'content', pattern: mark}),
    },
    {name: 'title', path: manual, save: (page, mark) => ({...page, title: mark}), shows: inHeading},
    {
      name: 'session',
      path: session,
      save: (page, mark) => ({...page, frontMatter: {...page.frontMatter, agenda: [{minutes: 45, title: mark}]}}),
      shows: inText,
      isOurs: true,
    },
    {
      name: 'quiz',
      path: quiz,
      save: (page, mark) => ({...page, body: page.body.replace(/^## .* \{/m, `## ${mark} {`)}),
      shows: inText,
      isOurs: true,
    },
    {
      name: 'image',
      path: manual,
      save: (page, mark) => ({...page, body: `![The screen](${mark}.png)\n\n${page.body}`}),
      pictureOf: (mark) => `${mark}.png`,
      shows: (mark) => ({selector: 'article img', attribute: 'src', pattern: mark}),
    },
    {
      name: 'new page',
      path: NEW_PAGE,
      save: (page, mark) => ({...page, path: NEW_PAGE, title: mark}),
      shows: inHeading,
    },
    {name: 'deleted page', path: NEW_PAGE, save: () => null, shows: () => inHeading('not found')},
  ];
}
