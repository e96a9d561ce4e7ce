/** The path of a page that represents its folder, and is at its address. */
export const INDEX_PAGE = /(?:^|\/)(?:index|readme)\.mdx?$/i;
