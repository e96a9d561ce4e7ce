import type {Page} from '@deskbook/content/page';
import {type Scheduled, scheduledIn, slugOfPage} from '@deskbook/content/scheduled';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';

/** The slug is the permanent name of a session or committee in calendars, so no two pages may share one. */
export function checkSlugs(pages: readonly Page[]): Problem[] {
  const first = new Map<string, Scheduled['page']>();
  return scheduledIn(pages).flatMap(({page}) => {
    if (page.isDraft) return [];
    const slug = slugOfPage(page);
    const earlier = first.get(slug);
    if (!earlier) first.set(slug, page);
    const [here, there] = [page, earlier].map((each) => each?.source?.placeOf(each.data.slug ? ['slug'] : ['kind']));
    if (!here || !there) return [];
    return [
      problemAt(here, {
        message: `two calendar pages have the address "${slug}", which calendars use to tell them apart`,
        found: page.path,
        expected: `a last part of the address that differs from ${there.file}:${there.line}`,
        fix: 'give the file a different name',
      }),
    ];
  });
}
