import type {PageOf} from './page';

/** How many questions an attempt at a quiz asks: all that the page has, or as many as it draws. */
export function countAskedQuestions({data, outline}: Pick<PageOf<'quiz'>, 'data' | 'outline'>): number {
  const written = outline.headings.filter(({depth, hasOwnId}) => depth === 2 && hasOwnId).length;
  return Math.min(data.draw ?? written, written);
}
