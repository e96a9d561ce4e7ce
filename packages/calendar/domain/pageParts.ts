import type {Catalog} from '@deskbook/content/catalog';
import {materialsOf} from '@deskbook/content/materials';
import {expansionFor, occurrencesOf} from '@deskbook/content/occurrences';
import type {Page} from '@deskbook/content/page';
import {scheduledOn, slugOf} from '@deskbook/content/scheduled';
import {type MeetingsPart, meetingsPartOf} from './meetingsPart';
import {otherSessionsOf} from './otherSessions';
import {type SessionPart, sessionPartOf} from './sessionPart';

/** What the pages of sessions and of committees with meetings show besides their facts. */
export interface PageParts {
  sessionPart?: SessionPart;
  meetings?: MeetingsPart;
}

/** @param buildDay the build's today, `YYYY-MM-DD` */
export function pageParts({pages, district}: Catalog, buildDay: string) {
  const options = expansionFor(district, buildDay);
  const sessions = pages.flatMap((page) =>
    page.kind === 'session' && !page.isDraft ? [{page, occurrences: occurrencesOf(page, options)}] : [],
  );

  return (
    page: Page,
    {permalink, description, unlisted}: {permalink: string; description: string; unlisted: boolean},
    addressOf: (path: string) => string | undefined,
  ): PageParts => {
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
