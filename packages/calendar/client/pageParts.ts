import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {MeetingsPart} from '../domain/meetingsPart';
import type {PageParts} from '../domain/pageParts';
import type {SessionPart} from '../domain/sessionPart';

const usePageParts = () => useDoc().metadata as PageParts;

export interface PartProps {
  /** Given by the page itself in a site whose docs plugin isn't ours (`remark/ofAnySite.ts`) */
  part?: SessionPart;
}

/** Returns undefined if the current page isn't a session's page. */
export function useSessionPart({part}: PartProps): SessionPart | undefined {
  const {sessionPart} = usePageParts();
  return part ?? sessionPart;
}

/** Returns undefined if the current page lists no meetings. */
export function useMeetingsPart(): MeetingsPart | undefined {
  return usePageParts().meetings;
}
