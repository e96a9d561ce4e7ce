import GithubSlugger from 'github-slugger';
import {readMarkdown} from '../../src/content/frontMatter';
import {isTooDeep} from '../../src/content/markdown/parseBody';
import {headingDepth, markdown, readHeading} from '../../src/content/markdownText';
import type {DocFile} from '../../src/content/readDocs';
import {readSections} from '../../src/content/sections';

/** A link as a reader sees it. */
export interface TextLink {
  /** Its words, in one line. */
  readonly text: string;
  /** As it is written. */
  readonly url: string;
  /** The anchor of the section that it is in; null: the introduction. */
  readonly section: string | null;
}

/** The links of a page that have words, in its order; images and bare addresses have none. */
export function readLinks({path, text}: DocFile): TextLink[] {
  const {body} = readMarkdown(text, path);
  if (isTooDeep(body)) return [];
  const tree = markdown.parse(body);
  const addresses = new Map<string, string>();
  tree.iterate({
    enter({name, node}) {
      if (name !== 'LinkReference') return;
      const [label, url] = [node.getChild('LinkLabel'), node.getChild('URL')];
      if (label && url) addresses.set(nameOf(body.slice(label.from, label.to)), body.slice(url.from, url.to));
    },
  });

  const sections = new Set(readSections(body, {title: ''}).map(({anchor}) => anchor));
  const slugger = new GithubSlugger();
  let section: string | null = null;
  const links: TextLink[] = [];
  tree.iterate({
    enter(ref) {
      const {name, node} = ref;
      if (headingDepth(name) > 0) {
        const heading = readHeading(body, ref);
        const anchor = heading.id ?? slugger.slug(heading.text);
        // The title and small headings begin no section.
        if (sections.has(anchor)) section = anchor;
      }
      if (name !== 'Link' || node.getChild('Image')) return;
      const words = readHeading(body, ref).text.replace(/\s+/g, ' ').trim();
      const [own, label] = [node.getChild('URL'), node.getChild('LinkLabel')];
      const url = own ?? addresses.get(nameOf(label ? body.slice(label.from, label.to) : words));
      if (!url || words === '') return;
      links.push({text: words, url: typeof url === 'string' ? url : body.slice(url.from, url.to), section});
    },
  });
  return links;
}

/** Definitions of links are called alike whatever their case and spaces. */
function nameOf(label: string): string {
  return label
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
