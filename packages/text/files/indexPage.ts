/** Matches the path of a folder's index page, which has the folder's address. */
export const INDEX_PAGE = /(?:^|\/)(?:index|readme)\.mdx?$/i;
