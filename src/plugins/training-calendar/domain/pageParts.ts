import type {Catalog} from '../../../content/catalog';
import {materialsOf} from '../../../content/materials';
import {expansionFor, occurrencesOf} from '../../../content/occurrences';
import type {Page, PageOf} from '../../../content/page';
import {stepGroupsOf} from '../../../content/pathSteps';
import {resolveFrom} from '../../../content/references';
import {scheduledOn} from '../../../content/scheduled';
import {slugOf} from '../../../content/sessionSlug';
import {type MeetingsPart, meetingsPartOf} from './meetingsPart';
import {otherSessionsOf} from './otherSessions';
import {type SessionPart, sessionPartOf} from './sessionPart';
import {type SignUp, signUpOf} from './signUps';

/** What the pages of sessions, committees with meetings, and learning paths show besides their facts. */
export interface PageParts {
  sessionPart?: SessionPart;
  meetings?: MeetingsPart;
  /** On a learning path: how to register for its sessions, by their addresses. */
  signUps?: Readonly<Record<string, SignUp>>;
}

/** @param buildDay the build's today, `YYYY-MM-DD` */
export function pageParts({pages, district}: Catalog, buildDay: string) {
  const options = expansionFor(district, buildDay);
  const sessions = pages.flatMap((page) =>
    page.kind === 'session' && !page.isDraft ? [{page, occurrences: occurrencesOf(page, options)}] : [],
  );

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
    const scheduled = scheduledOn(page);
    if (!scheduled) return {};
    const session = {
      kind: scheduled.page.kind,
      slug: slugOf(permalink),
      url: permalink,
      title: page.title,
      description,
      data: scheduled.data,
      occurrences: occurrencesOf(scheduled, options),
    };
    if (page.kind !== 'session') return {meetings: meetingsPartOf(session, {district, buildDay, isUnlisted: unlisted})};
    const others = otherSessionsOf(page, sessions, {buildDay, addressOf});
    const materials = materialsOf(page, district.base_url, addressOf);
    return {sessionPart: sessionPartOf(session, {district, buildDay, isUnlisted: unlisted, others, materials})};
  };
}
