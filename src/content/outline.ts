import GithubSlugger from 'github-slugger';
import type {Heading, Nodes} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toString as textOf} from 'mdast-util-to-string';
import {gfm} from 'micromark-extension-gfm';
import {visit} from 'unist-util-visit';

/** A link or an image in a Markdown body. */
export interface BodyLink {
  url: string;
  type: 'link' | 'image';
  /** In the file, counted from 1. */
  line: number;
  column: number;
}

/** What other pages need to know of a body. */
export interface Outline {
  /** The text of the first heading of level one; null where there is none. */
  title: string | null;
  /** The ids that a link to this page may end in. */
  anchors: string[];
  links: BodyLink[];
}

const EXPLICIT_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;
const COMMENTED_ID = /^<!--\s*#(\S+)[\s\S]*-->$/;
/** Quotes within quotes, deeper than anybody writes: the parser would take minutes. */
const TOO_DEEP = /^[ \t]*(?:>[ \t]?){100}/m;
const HTML_ID = /\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi;

/**
 * Reads the headings and links of a Markdown body. Ids are made as Docusaurus makes them,
 * so that a wrong anchor can be told before anything is built. A body that exhausts the parser
 * has an empty outline: its page is shown without it rather than not at all.
 *
 * @param firstLine the line of the file on which the body begins, counted from 1
 */
export function readOutline(body: string, firstLine: number): Outline {
  const nothing = {title: null, anchors: [], links: []};
  if (TOO_DEEP.test(body)) return nothing;
  try {
    return collectOutline(body, firstLine);
  } catch {
    return nothing;
  }
}

function collectOutline(body: string, firstLine: number): Outline {
  const tree = fromMarkdown(body, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  const slugger = new GithubSlugger();
  const outline: Outline = {title: null, anchors: [], links: []};

  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'heading': {
        const {text, id} = readHeading(node);
        if (node.depth === 1) outline.title ??= text;
        outline.anchors.push(id ?? slugger.slug(text));
        break;
      }
      case 'html':
        outline.anchors.push(...Array.from(node.value.matchAll(HTML_ID), ([, id]) => id ?? ''));
        break;
      case 'link':
      case 'image':
      case 'definition': {
        const start = node.position?.start;
        outline.links.push({
          url: node.url,
          type: node.type === 'image' ? 'image' : 'link',
          line: (start?.line ?? 1) + firstLine - 1,
          column: start?.column ?? 1,
        });
        break;
      }
    }
  });
  return outline;
}

function readHeading(heading: Heading): {text: string; id?: string} {
  const last = heading.children.at(-1);
  const commented = last?.type === 'html' ? COMMENTED_ID.exec(last.value)?.[1] : undefined;
  const text = textOf(heading, {includeHtml: false}).trim();
  const explicit = EXPLICIT_ID.exec(text);
  return {text: explicit ? text.slice(0, explicit.index) : text, id: commented ?? explicit?.[1]};
}
