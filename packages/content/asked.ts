/** Data that a district may ask for when learners send results. */
export const ASKED = ['name', 'email', 'staff_number'] as const;
export type Asked = (typeof ASKED)[number];
