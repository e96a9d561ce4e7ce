import {hyphenated} from '@deskbook/text/strings';
import type {Element, ElementContent} from 'hast';
import type {ConversionWarnings} from './conversionWarnings';
import type {ImportedDocument} from './document';
import {element, elementsIn, isElement, textOf} from './hastNodes';
import {isHeading, levelHeadings, levelOf, takeTitle} from './headings';
import {resolveLinks} from './links';
import {nestLists} from './nestLists';
import {tidyBlocks} from './tidyBlocks';
import type {Notes} from './toMarkdown';
import {readTypedMarks} from './typedMarks';

/** A page made from a document, or from one of its chapters. */
export interface PlannedPage {
  title: string;
  /** Name of its file, without the extension */
  name: string;
  blocks: readonly Element[];
  notes: Notes;
  /** For a chapter, from 1 */
  position?: number;
}

/** How to split a document. */
interface Cut {
  /** Headings of this level and above begin a chapter; undefined makes a single page */
  split?: 1 | 2;
  /** For a document without a title: its file name in words */
  fallbackTitle: string;
}

/**
 * Returns the pages of a document: one, or an index page and chapters, which the site lists there by itself.
 *
 * @param losses collects links that lead nowhere
 */
export function planPages(
  document: ImportedDocument,
  {split, fallbackTitle}: Cut,
  losses: ConversionWarnings,
): PlannedPage[] {
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

/** The first part is what comes before the first heading of the level. */
function cutAt(blocks: readonly Element[], level: number): Part[] {
  const parts: Part[] = [{heading: null, blocks: []}];
  for (const block of blocks) {
    if (isHeading(block) && levelOf(block) <= level) parts.push({heading: block, blocks: []});
    else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

/** Pages in a folder need different names, and `index` is the first page. */
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

function resolve(
  pages: readonly (PlannedPage & {heading: Element | null})[],
  losses: ConversionWarnings,
): PlannedPage[] {
  const linked = resolveLinks(
    pages.map((page) => ({...page, file: `${page.name}.md`})),
    losses,
  );
  return linked.map(({file: _, heading: __, ...page}) => page);
}

interface ShownPicture {
  src: string;
  alt: string;
  /** The heading it is under, or else the page's title */
  under: string;
}

/** Returns the pictures of a page in order, without duplicates. */
export function picturesOf({title, blocks, notes}: PlannedPage): ShownPicture[] {
  const shown = new Map<string, ShownPicture>();
  let under = title;
  for (const block of [...blocks, ...[...notes.values()].flat()]) {
    if (isHeading(block)) under = textOf(block);
    for (const {tagName, properties} of elementsIn(block)) {
      const src = String(properties.src);
      if (tagName === 'img' && !shown.has(src)) shown.set(src, {src, alt: String(properties.alt ?? ''), under});
    }
  }
  return [...shown.values()];
}

/**
 * Replaces the addresses of a page's pictures.
 *
 * @param urlOf returns undefined for a picture to leave out
 */
export function placePictures(page: PlannedPage, urlOf: (src: string) => string | undefined): PlannedPage {
  const place = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (!isElement(node, 'img')) return [{...node, children: node.children.flatMap(place)}];
    const src = urlOf(String(node.properties.src));
    return src === undefined ? [] : [element('img', {...node.properties, src}, [])];
  };
  const placeAll = (blocks: readonly Element[]) => blocks.flatMap(place) as Element[];
  const notes = new Map([...page.notes].map(([id, blocks]): [string, Element[]] => [id, placeAll(blocks)]));
  return {...page, blocks: placeAll(page.blocks), notes};
}
