import type {Element, ElementContent} from 'hast';
import {element, elementsIn, isElement, textOf} from './hastNodes';
import {isHeading} from './headings';
import type {PlannedPage} from './pages';

/** A picture in the text of a page. */
export interface ShownPicture {
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
