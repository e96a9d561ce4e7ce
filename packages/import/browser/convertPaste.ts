import {levelHeadings} from '../domain/headings';
import {cleanHtml} from '../domain/html/cleanHtml';
import {importableTarget, resolveLinks} from '../domain/links';
import {nestLists} from '../domain/nestLists';
import {tidyBlocks} from '../domain/tidyBlocks';
import {toMarkdown} from '../domain/toMarkdown';
import {readTypedMarks} from '../domain/typedMarks';
import {parseHtml} from './parseHtml';

/**
 * Converts pasted HTML from Word, Outlook, Google Docs or a web page to Markdown. Leaves out pictures, except those that
 * are already next to the page.
 */
export function convertPaste(html: string): string {
  const copied = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html)?.[1] ?? html;
  const blocks = cleanHtml(parseHtml(copied), {link: linkTo, picture: pictureBeside, leaveOut: () => undefined});
  const pasted = levelHeadings(tidyBlocks(nestLists(readTypedMarks(blocks))));
  const pages = resolveLinks([{file: '', heading: null, blocks: pasted, notes: new Map()}], {
    addForAll: () => undefined,
  });
  return pages.map((page) => toMarkdown(page.blocks)).join('');
}

function linkTo(href: string): string | undefined {
  return importableTarget(href, {add: () => undefined});
}

/** Browsers copy full addresses, so one without a scheme comes from the editor. */
function pictureBeside(src: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:|^\//i.test(src) ? undefined : src;
}
