/** The folders of a site that hold what people wrote. The build reads files for a page only from these. */
export const CONTENT_FOLDERS = ['docs', 'blog', 'static'] as const;
