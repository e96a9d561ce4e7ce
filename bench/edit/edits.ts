import type {GeneratedPage} from '../content/generatePages';
import {PROBE_PATHS} from '../content/probes';

/** What an author saves, and where a reader sees it. */
export interface Edit {
  name: string;
  /** The page's path in the docs folder. */
  path: string;
  /** Returns the page with a marker in it; null to delete its file. */
  save(mark: string): GeneratedPage | null;
  shows(mark: string): Shown;
  /** Draws a new picture that the page shows, saved next to it. */
  pictureOf?(mark: string): string;
  /** Whether only this site supports what the edit changes. */
  isOurs?: boolean;
}

/** What a page shows once an edit has arrived. */
export interface Shown {
  selector: string;
  /** Matches its text or an attribute, ignoring case. */
  pattern: string;
  attribute?: string;
}

const NEW_PAGE = 'manuals/how-to-fold-a-map.md';
const inText = (pattern: string): Shown => ({selector: 'article', pattern});
const inHeading = (pattern: string): Shown => ({selector: 'h1', pattern});

/** Plans the edits to measure, in order: one creates a page that the next deletes. */
export function planEdits(pages: readonly GeneratedPage[]): Edit[] {
  const manual = pageAt(pages, ({path}) => path === PROBE_PATHS.manual);
  // Its text is never edited, so only its front matter changes.
  const chapter = pageAt(pages, ({path}) => path === PROBE_PATHS.chapter);
  const quiz = pageAt(pages, ({path}) => path === PROBE_PATHS.quiz);
  const session = pageAt(pages, ({frontMatter}) => frontMatter.kind === 'session');
  return [
    {
      name: 'text',
      path: manual.path,
      save: (mark) => ({...manual, body: `${mark}\n\n${manual.body}`}),
      shows: inText,
    },
    {
      name: 'front matter',
      path: chapter.path,
      save: (mark) => ({...chapter, description: mark}),
      shows: (mark) => ({selector: 'meta[name=description]', attribute: 'content', pattern: mark}),
    },
    {name: 'title', path: chapter.path, save: (mark) => ({...chapter, title: mark}), shows: inHeading},
    {
      name: 'session',
      path: session.path,
      save: (mark) => ({...session, frontMatter: {...session.frontMatter, agenda: [{minutes: 45, title: mark}]}}),
      shows: inText,
      isOurs: true,
    },
    {
      name: 'quiz',
      path: quiz.path,
      save: (mark) => ({...quiz, body: quiz.body.replace(/^## .* \{/m, `## ${mark} {`)}),
      shows: inText,
      isOurs: true,
    },
    {
      name: 'image',
      path: manual.path,
      save: (mark) => ({...manual, body: `![The screen](${mark}.png)\n\n${manual.body}`}),
      pictureOf: (mark) => `${mark}.png`,
      shows: (mark) => ({selector: 'article img', attribute: 'src', pattern: mark}),
    },
    {
      name: 'new page',
      path: NEW_PAGE,
      save: (mark) => ({...manual, path: NEW_PAGE, title: mark}),
      shows: inHeading,
    },
    {name: 'deleted page', path: NEW_PAGE, save: () => null, shows: () => inHeading('not found')},
  ];
}

function pageAt(pages: readonly GeneratedPage[], isIt: (page: GeneratedPage) => boolean): GeneratedPage {
  const page = pages.find(isIt);
  if (!page) throw new Error(`A page to edit is not among ${pages.length}`);
  return page;
}
