/** Target of the skip link: the start of a docs page's text, after the sidebar. No heading generates this id. */
export const CONTENT_ANCHOR = '__deskbook_content';
