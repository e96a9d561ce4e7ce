import type {FeedOptions} from '@docusaurus/plugin-content-blog';

/** The items of the news feed without what only a page can use: copy buttons, and images by relative addresses. */
export const createFeedItems: NonNullable<FeedOptions['createFeedItems']> = async (params) => {
  const items = await params.defaultCreateFeedItems(params);
  return items.map((item) => ({...item, content: item.content && forReaders(item.content)}));
};

const DRAWING = /<(figure|p)\b[^>]*\bdata-sheet="?drawing-styles\b[^>]*>.*?<\/\1>/gs;
const DISC = /<span\b[^>]*\blight-disc\b[^>]*>\d*<\/span>/g;

/**
 * Without the site's style sheet a line drawing would be black, and the discs of a lights table would be digits before
 * its words. Docusaurus makes the addresses in `<img>` absolute, those in `<source>` not; a feed reader needs the
 * first only.
 */
export function forReaders(html: string): string {
  return html
    .replace(DRAWING, '')
    .replace(DISC, '')
    .replace(/<source\b[^>]*>/g, '')
    .replace(/<button\b[^>]*>.*?<\/button>/gs, '');
}
