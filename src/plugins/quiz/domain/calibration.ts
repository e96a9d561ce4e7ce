import type {Confidence} from './answer';
import type {Count} from './parts';
import type {QuestionResult} from './quizResult';

/** How many answers of each degree were fully right. */
export type Calibration = Readonly<Record<Confidence, Count>>;

/**
 * What the reader's confidence showed, from the answers of this attempt; null where it was never given. An answer that
 * was taken over from an earlier attempt was judged there.
 */
export function calibrationOf(questions: readonly QuestionResult[]): Calibration | null {
  const countOf = (degree: Confidence): Count => {
    const said = questions.filter(({confidence, isCarried}) => confidence === degree && !isCarried);
    return {got: said.filter(({fraction}) => fraction === 1).length, of: said.length};
  };
  const counts = {sure: countOf('sure'), 'think-so': countOf('think-so'), guess: countOf('guess')};
  return Object.values(counts).some(({of}) => of > 0) ? counts : null;
}
