import type {FeedOptions} from '@docusaurus/plugin-content-blog';

/** Returns the news feed's items without what only works on a page: copy buttons, and images with relative URLs. */
export const createFeedItems: NonNullable<FeedOptions['createFeedItems']> = async (params) => {
  const items = await params.defaultCreateFeedItems(params);
  return items.map((item) => ({...item, content: item.content && forReaders(item.content)}));
};

const DRAWING = /<(figure|p)\b[^>]*\bdata-sheet="?drawing-styles\b[^>]*>.*?<\/\1>/gs;
const DISC = /<span\b[^>]*\blight-disc\b[^>]*>\d*<\/span>/g;

/**
 * Without the site's style sheet, line drawings would be black, and a light table's discs would be digits before its
 * text. Docusaurus makes URLs in `<img>` absolute, but not those in `<source>`; feed readers need only the former.
 */
export function forReaders(html: string): string {
  return html
    .replace(DRAWING, '')
    .replace(DISC, '')
    .replace(/<source\b[^>]*>/g, '')
    .replace(/<button\b[^>]*>.*?<\/button>/gs, '');
}
