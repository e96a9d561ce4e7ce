import type {Element} from 'hast';
import {hyphenated} from '../../shared/hyphenated';
import type {ImportedDocument} from './document';
import {textOf} from './hastNodes';
import {isHeading, levelHeadings, levelOf, takeTitle} from './headings';
import {resolveLinks} from './links';
import type {Losses} from './losses';
import {nestLists} from './nestLists';
import {tidyBlocks} from './tidyBlocks';
import type {Notes} from './toMarkdown';
import {readTypedMarks} from './typedMarks';

/** A page that a document becomes, or one of its chapters. */
export interface PlannedPage {
  title: string;
  /** Of its file, without the ending. */
  name: string;
  blocks: readonly Element[];
  /** All those of the document. */
  notes: Notes;
  /** Of a chapter, from 1. */
  position?: number;
}

/** How a document is cut. */
export interface Cut {
  /** Headings of this level and above begin a chapter; undefined for one page. */
  split?: 1 | 2;
  /** Of a document that has no title: the name of its file, in words. */
  fallbackTitle: string;
}

/**
 * The pages of a document: one, or an index with chapters, which the site lists there by itself.
 *
 * @param losses where the links that lead nowhere are listed
 */
export function planPages(document: ImportedDocument, {split, fallbackTitle}: Cut, losses: Losses): PlannedPage[] {
  const written = tidyBlocks(nestLists(readTypedMarks(document.blocks)));
  const taken = document.title ? null : takeTitle(written);
  const notes = new Map([...document.notes].map(([id, note]) => [id, tidyBlocks(nestLists(note))]));
  const title = document.title ?? taken?.title ?? fallbackTitle;
  const blocks = levelHeadings(taken?.rest ?? written);
  const [opening = {heading: null, blocks: []}, ...chapters] = split
    ? cutAt(blocks, split + 1)
    : [{heading: null, blocks}];
  if (chapters.length === 0) {
    const name = hyphenated(title) || hyphenated(fallbackTitle) || 'imported';
    return resolve([{title, name, heading: null, blocks: opening.blocks, notes}], losses);
  }
  const names = uniqueNames(chapters.map(({heading}) => textOf(heading as Element)));
  const parts = chapters.map(({heading, blocks: own}, at) => ({
    title: textOf(heading as Element).trim(),
    name: names[at] ?? '',
    heading,
    blocks: levelHeadings(own),
    notes,
    position: at + 1,
  }));
  const index = {title, name: 'index', heading: null, blocks: opening.blocks, notes};
  return resolve([index, ...parts], losses);
}

interface Part {
  heading: Element | null;
  blocks: Element[];
}

/** What comes before the first heading of a level is the first part. */
function cutAt(blocks: readonly Element[], level: number): Part[] {
  const parts: Part[] = [{heading: null, blocks: []}];
  for (const block of blocks) {
    if (isHeading(block) && levelOf(block) <= level) parts.push({heading: block, blocks: []});
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** The pages of a folder may not be called the same, and `index` is the first one. */
function uniqueNames(titles: readonly string[]): string[] {
  const taken = new Set(['', 'index']);
  return titles.map((title) => {
    const base = hyphenated(title) || 'chapter';
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
    taken.add(name);
    return name;
  });
}

function resolve(pages: readonly (PlannedPage & {heading: Element | null})[], losses: Losses): PlannedPage[] {
  const linked = resolveLinks(
    pages.map((page) => ({...page, file: `${page.name}.md`})),
    losses,
  );
  return linked.map(({file: _, heading: __, ...page}) => page);
}
