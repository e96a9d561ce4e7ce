import type {PublishedQuestion} from './question';
import {openSecret} from './seal';

const LINK = /<a\b[^>]*?\shref="([^"]*)"[^>]*>/g;
const LEAVES_SITE = /\sdata-outside\b/;

/**
 * The pages of the site to which the feedback and the explanation of a question lead. Links within their own page are
 * left to the content check: on the page that holds a whole manual they lead elsewhere (`theme/Quiz/Html.tsx`).
 */
export function secretLinks(question: PublishedQuestion): string[] {
  const {feedback, explanation} = openSecret(question);
  const html = [...feedback, explanation].filter((part) => part !== null).join('');
  return [...html.matchAll(LINK)]
    .filter(([tag]) => !LEAVES_SITE.test(tag))
    .map(([, href = '']) => href.replaceAll('&#x26;', '&'))
    .filter((href) => /^\/(?!\/)/.test(href));
}
