import GithubSlugger from 'github-slugger';
import type {Element, ElementContent} from 'hast';
import type {ConversionWarnings} from './conversionWarnings';
import {element, elementsIn, isElement, textOf} from './hastNodes';
import {isHeading} from './headings';
import type {Notes} from './toMarkdown';

/** Returns the target of a link; undefined if it works only on the author's computer. */
export function importableTarget(href: string, losses: Pick<ConversionWarnings, 'add'>): string | undefined {
  const target = href.trim();
  if (/^(?:https?:\/\/|mailto:|tel:|#.)/i.test(target)) return target.replace(/\s/g, encodeURIComponent);
  if (target !== '' && target !== '#')
    losses.add(`the link to ${target} was left out: it does not lead to a page of this site`);
  return undefined;
}

/** A page, with the heading that became its title. */
export interface LinkedPage {
  /** Name of its file, with the extension */
  file: string;
  heading: Element | null;
  blocks: readonly Element[];
  notes: Notes;
}

/** Points links within the document to the nearest heading above their target, on whatever page that is now. */
export function resolveLinks<P extends LinkedPage>(
  pages: readonly P[],
  losses: Pick<ConversionWarnings, 'addForAll'>,
): P[] {
  const targets = new Map(pages.flatMap((page) => [...targetsOf(page)]));
  return pages.map((page) => {
    const resolve = (node: ElementContent): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const {href, id: _, ...properties} = node.properties;
      const children = node.children.flatMap(resolve);
      if (!isElement(node, 'a')) return [element(node.tagName, properties, children)];
      if (typeof href !== 'string') return children;
      if (!href.startsWith('#')) return [element('a', {...properties, href}, children)];
      const target = targets.get(href.slice(1));
      if (target?.slug === '' && target.file === page.file) return children;
      if (target) return [element('a', {href: addressFrom(page.file, target)}, children)];
      losses.addForAll(`the link "${textOf(node)}" was left out: its target is not in the document`);
      return children;
    };
    const resolveAll = (blocks: readonly Element[]) => blocks.flatMap(resolve) as Element[];
    const notes = new Map([...page.notes].map(([id, blocks]): [string, Element[]] => [id, resolveAll(blocks)]));
    return {...page, blocks: resolveAll(page.blocks), notes};
  });
}

interface AnchorTarget {
  file: string;
  /** Slug of the heading; empty for the page itself */
  slug: string;
}

function* targetsOf({file, heading, blocks}: LinkedPage): Generator<[string, AnchorTarget]> {
  const slugger = new GithubSlugger();
  let slug = '';
  for (const block of heading ? [heading, ...blocks] : blocks) {
    if (isHeading(block) && block !== heading) slug = slugger.slug(textOf(block).trim());
    for (const {properties} of elementsIn(block)) if (properties.id) yield [String(properties.id), {file, slug}];
  }
}

function addressFrom(file: string, target: AnchorTarget): string {
  if (target.file === file && target.slug) return `#${target.slug}`;
  return target.slug ? `${target.file}#${target.slug}` : target.file;
}
