/** Where the text of a docs page begins, past the sidebar: the skip link leads there. No heading makes such an id. */
export const CONTENT_ANCHOR = '__deskbook_content';
