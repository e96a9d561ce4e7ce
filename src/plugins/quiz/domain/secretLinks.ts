import type {PublishedQuestion} from './question';
import {openSecret} from './secret';

const LINK = /<a\b[^>]*?\shref="([^"]*)"[^>]*>/g;
const LEAVES_SITE = /\sdata-outside\b/;

/** Where the feedback and the explanation of a question lead within the site. */
export function secretLinks(question: PublishedQuestion): string[] {
  const {feedback, explanation} = openSecret(question);
  const html = [...feedback, explanation].filter((part) => part !== null).join('');
  return [...html.matchAll(LINK)]
    .filter(([tag]) => !LEAVES_SITE.test(tag))
    .map(([, href = '']) => href.replaceAll('&#x26;', '&'))
    .filter((href) => /^(?:#|\/(?!\/))/.test(href));
}
