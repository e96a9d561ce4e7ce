import type {Catalog} from '../../../content/catalog';
import {expansionFor, occurrencesOf} from '../../../content/occurrences';
import type {Page, PageOf} from '../../../content/page';
import {stepGroupsOf} from '../../../content/pathSteps';
import {resolveFrom} from '../../../content/references';
import {otherSessionsOf} from './otherSessions';
import {sessionPages} from './planned';
import {type SessionPart, sessionPartOf} from './sessionPart';
import {type SignUp, signUpOf} from './signUps';
import {slugOf} from './trainingSession';

/** What the pages of sessions, and of learning paths with sessions, say beside their facts. */
export interface PageParts {
  sessionPart?: SessionPart;
  /** On a learning path: how to register for its sessions, by the address of each. */
  signUps?: Readonly<Record<string, SignUp>>;
}

/** @param buildDay the day that the build counts as today, `YYYY-MM-DD` */
export function pageParts({pages, district}: Catalog, buildDay: string) {
  const options = expansionFor(district, buildDay);
  const sessions = sessionPages(pages)
    .filter(({isDraft}) => !isDraft)
    .map((page) => ({page, occurrences: occurrencesOf(page, options)}));

  const signUpsOf = (path: PageOf<'path'>, addressOf: (path: string) => string | undefined) => {
    const steps = new Set(
      stepGroupsOf(path).flatMap((group) => group.steps.map((step) => resolveFrom(path.path, step))),
    );
    const entries = sessions.flatMap(({page, occurrences}) => {
      const url = addressOf(page.path);
      if (!url || !steps.has(page.path)) return [];
      const signUp = signUpOf({url, title: page.title, data: page.data, occurrences}, district, buildDay);
      return signUp ? [[url, signUp]] : [];
    });
    return Object.fromEntries(entries);
  };

  return (
    page: Page,
    {permalink, description, unlisted}: {permalink: string; description: string; unlisted: boolean},
    addressOf: (path: string) => string | undefined,
  ): PageParts => {
    if (page.kind === 'path') return {signUps: signUpsOf(page, addressOf)};
    if (page.kind !== 'session') return {};
    const session = {
      slug: slugOf(permalink),
      url: permalink,
      title: page.title,
      description,
      data: page.data,
      occurrences: occurrencesOf(page, options),
    };
    const others = otherSessionsOf(page, sessions, {buildDay, addressOf});
    return {sessionPart: sessionPartOf(session, {district, buildDay, isUnlisted: unlisted, others})};
  };
}
