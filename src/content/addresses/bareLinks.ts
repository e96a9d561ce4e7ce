import {markdown} from '../markdownText';
import type {BodyLink} from '../outline';

const LOCAL = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])/i;

/** Addresses of one's own computer that are in a text as they are, without words of their own. */
export function bareLocalLinks(body: string, bodyLine: number): BodyLink[] {
  if (!LOCAL.test(body)) return [];
  const links: BodyLink[] = [];
  markdown.parse(body).iterate({
    enter({name, from, to, node}) {
      const url = body.slice(from, to);
      if (name !== 'URL' || !LOCAL.test(url) || IN_A_LINK.test(node.parent?.name ?? '')) return;
      const before = body.slice(0, from).split('\n');
      links.push({url, type: 'link', line: bodyLine + before.length - 1, column: (before.at(-1) ?? '').length + 1});
    },
  });
  return links;
}

const IN_A_LINK = /^(?:Link|Image|LinkReference)$/;
