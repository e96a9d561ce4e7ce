/** What a district may ask of those who send their results. */
export const ASKED = ['name', 'email', 'staff_number'] as const;
export type Asked = (typeof ASKED)[number];
