/** Anchors of what a committee's page has beside its text. */
export const MEETINGS_ID = 'meetings';
export const FOLLOW_UPS_ID = 'open-follow-ups';
export const DECISIONS_ID = 'decisions';
