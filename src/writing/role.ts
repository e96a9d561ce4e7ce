/** Editors may change settings and publish; authors write pages. */
export type Role = 'author' | 'editor';
