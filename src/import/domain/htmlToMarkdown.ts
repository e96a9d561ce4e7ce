import {levelHeadings} from './headings';
import {cleanHtml} from './html/cleanHtml';
import {keptTarget, resolveLinks} from './links';
import {nestLists} from './nestLists';
import {tidyBlocks} from './tidyBlocks';
import {toMarkdown} from './toMarkdown';
import {readTypedMarks} from './typedMarks';

/**
 * What another program has put on the clipboard, as Markdown: Word, Outlook, Google Docs, a web page.
 *
 * @param urlOf where a picture is now, as the page names it; undefined for one that is left out. Without it, there are no
 *   pictures.
 */
export function convertPaste(html: string, urlOf: (src: string) => string | undefined = () => undefined): string {
  const copied = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html;
  const blocks = cleanHtml(copied, {link: linkTo, picture: urlOf, leaveOut: () => undefined});
  const pasted = levelHeadings(tidyBlocks(nestLists(readTypedMarks(blocks))));
  const [page] = resolveLinks([{file: '', heading: null, blocks: pasted, notes: new Map()}], {
    addForAll: () => undefined,
  });
  return toMarkdown(page?.blocks ?? []);
}

/** Addresses of the pictures that are pasted, in their order. */
export function pastedPictures(html: string): string[] {
  const found: string[] = [];
  cleanHtml(html, {link: linkTo, picture: (src) => void found.push(src), leaveOut: () => undefined});
  return found;
}

function linkTo(href: string): string | undefined {
  return keptTarget(href, {add: () => undefined});
}
