import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {MeetingsPart} from '../domain/meetingsPart';
import type {PageParts} from '../domain/pageParts';
import type {SessionPart} from '../domain/sessionPart';
import type {SignUp} from '../domain/signUps';

const usePageParts = () => useDoc().metadata as PageParts;

/** What the page at hand says of taking part; undefined where it is no session's page. */
export function useSessionPart(): SessionPart | undefined {
  return usePageParts().sessionPart;
}

/** When the committee of the page at hand meets; undefined where the page does not say. */
export function useMeetingsPart(): MeetingsPart | undefined {
  return usePageParts().meetings;
}

/** How to register for a session that the page lists, by the session's address; undefined where one cannot. */
export function useSignUp(session: string): SignUp | undefined {
  return usePageParts().signUps?.[session];
}
