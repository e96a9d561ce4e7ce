import type {PageOf} from './page';

/** Returns how many questions one attempt asks: all of them, or the number drawn. */
export function countAskedQuestions({data, outline}: Pick<PageOf<'quiz'>, 'data' | 'outline'>): number {
  const written = outline.headings.filter(({depth, hasOwnId}) => depth === 2 && hasOwnId).length;
  return Math.min(data.draw ?? written, written);
}
