/** Anchors of generated sections on a committee's page. */
export const MEETINGS_ID = 'meetings';
export const FOLLOW_UPS_ID = 'open-follow-ups';
export const DECISIONS_ID = 'decisions';
