import {openSecret} from './openSecret';
import type {PublishedQuestion} from './question';

const LINK = /<a\b[^>]*?\shref="([^"]*)"[^>]*>/g;
const LEAVES_SITE = /\sdata-outside\b/;

/**
 * Returns the site pages that a question's feedback and explanation link to. The content check covers links within
 * their own page, because on a page with a whole manual they get other targets (`theme/Quiz/Html.tsx`).
 */
export function secretLinks(question: PublishedQuestion): string[] {
  const {feedback, explanation} = openSecret(question);
  const html = [...feedback, explanation].filter((part) => part !== null).join('');
  return [...html.matchAll(LINK)]
    .filter(([tag]) => !LEAVES_SITE.test(tag))
    .map(([, href = '']) => href.replaceAll('&#x26;', '&'))
    .filter((href) => /^\/(?!\/)/.test(href));
}
