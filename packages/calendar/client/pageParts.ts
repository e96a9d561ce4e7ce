import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {MeetingsPart} from '../domain/meetingsPart';
import type {PageParts} from '../domain/pageParts';
import type {SessionPart} from '../domain/sessionPart';

const usePageParts = () => useDoc().metadata as PageParts;

/** Returns undefined if the current page isn't a session's page. */
export function useSessionPart(): SessionPart | undefined {
  return usePageParts().sessionPart;
}

/** Returns undefined if the current page lists no meetings. */
export function useMeetingsPart(): MeetingsPart | undefined {
  return usePageParts().meetings;
}
