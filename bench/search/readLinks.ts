import GithubSlugger from 'github-slugger';
import {readMarkdown} from '../../packages/content/frontMatter';
import {readSections} from '../../packages/content/sections';
import type {DocFile} from '../../packages/text/files/readDocs';
import {headingDepth, markdown, readHeading} from '../../packages/text/markdown/markdownText';
import {isTooDeep} from '../../packages/text/markdown/parseBody';

export interface TextLink {
  /** Its text on one line. */
  readonly text: string;
  /** As written. */
  readonly url: string;
  /** The anchor of its section; null in the introduction. */
  readonly section: string | null;
}

/** Returns a page's links with text, in document order. Skips images and bare URLs. */
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
        // The title and small headings don't start a section.
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

/** Link labels match regardless of case and spaces. */
function nameOf(label: string): string {
  return label
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
