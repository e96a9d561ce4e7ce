import type {GeneratedPage} from '../content/generatePages';
import {PROBE_PATHS} from '../content/probes';
import type {Edit} from '../edit/edits';

/** Plans edits that add a paragraph at the end of a page. */
export function planAdditions(pages: readonly GeneratedPage[]): Edit[] {
  const isKind = (kind: string) => (page: GeneratedPage) => page.frontMatter.kind === kind;
  return [
    addition(
      'manual',
      pages.find(({path}) => path === PROBE_PATHS.manual),
    ),
    addition('procedure', pages.find(isKind('procedure'))),
    addition('session', pages.find(isKind('session'))),
  ];
}

function addition(name: string, page: GeneratedPage | undefined): Edit {
  if (!page) throw new Error(`There is no ${name} to change`);
  return {
    name,
    path: page.path,
    save: (mark) => ({...page, body: `${page.body.trimEnd()}\n\n${mark}\n`}),
    shows: (mark) => ({selector: 'article', pattern: mark}),
  };
}
