export const POSTS_PER_PAGE = 10;

/** The kinds of feeds, which are also the names of their files. */
export const BLOG_FEEDS = ['rss', 'atom'] as const;
