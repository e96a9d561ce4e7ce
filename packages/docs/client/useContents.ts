import {DECISIONS_ID, FOLLOW_UPS_ID, MEETINGS_ID} from '@deskbook/content/committees';
import {AGENDA_ID, DATES_ID} from '@deskbook/content/sessionSections';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {sessionContents} from '../domain/contents';
import {MACHINES_ID} from '../domain/machines';
import {usePageFacts} from './usePageFacts';

/** Returns the current page's table of contents, including sections that aren't part of its text. */
export function useContents(): ReturnType<typeof useDoc>['toc'] {
  const {toc} = useDoc();
  const page = usePageFacts();
  if (page?.session) {
    const {isSeries, hasAgenda} = page.session;
    return sessionContents(
      toc,
      isSeries ? section(DATES_ID, translate({id: 'session.dates', message: 'Dates'})) : null,
      hasAgenda ? section(AGENDA_ID, translate({id: 'session.agenda', message: 'Agenda'})) : null,
    );
  }
  if (page?.committee) {
    const {hasMeetings, hasFollowUps, hasDecisions} = page.committee;
    return [
      ...(hasMeetings ? [section(MEETINGS_ID, translate({id: 'meetings.title', message: 'Next meetings'}))] : []),
      ...(hasFollowUps
        ? [section(FOLLOW_UPS_ID, translate({id: 'committee.followUps', message: 'Open follow-ups'}))]
        : []),
      ...toc,
      ...(hasDecisions ? [section(DECISIONS_ID, translate({id: 'committee.decisions', message: 'Decisions'}))] : []),
    ];
  }
  if (!page?.unitsByBranch.length) return toc;
  return [...toc, section(MACHINES_ID, translate({id: 'machines.title', message: 'Where they are'}))];
}

function section(id: string, value: string) {
  return {id, value, level: 2};
}
