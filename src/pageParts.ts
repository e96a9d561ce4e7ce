import type {Catalog} from './content/catalog';
import {expansionFor, occurrencesOf} from './content/occurrences';
import type {Page} from './content/page';
import {type SessionPart, sessionPartOf} from './plugins/training-calendar/domain/sessionPart';
import {slugOf} from './plugins/training-calendar/domain/trainingSession';

/** What the domains of plugins put on a page of the docs, beside its facts. Who draws a part reads its key. */
export interface PageParts {
  sessionPart?: SessionPart;
}

interface Doc {
  permalink: string;
  description: string;
  unlisted: boolean;
}

/** @param buildDay the day that the build counts as today, `YYYY-MM-DD` */
export function pagePartsOf({district}: Catalog, buildDay: string): (page: Page, doc: Doc) => PageParts {
  const options = expansionFor(district, buildDay);
  return (page, {permalink, description, unlisted}) => {
    if (page.kind !== 'session') return {};
    const session = {
      slug: slugOf(permalink),
      url: permalink,
      title: page.title,
      description,
      data: page.data,
      occurrences: occurrencesOf(page, options),
    };
    return {sessionPart: sessionPartOf(session, {district, buildDay, isUnlisted: unlisted})};
  };
}
