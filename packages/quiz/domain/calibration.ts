import type {Count} from '@deskbook/records/domain/grading/grade';
import type {Confidence} from './answer';
import type {QuestionResult} from './quizResult';

/** How many answers of each confidence were fully correct. */
export type Calibration = Readonly<Record<Confidence, Count>>;

/**
 * Compares confidence with results; null if the reader never gave any. Skips carried answers, which counted in an
 * earlier attempt.
 */
export function calibrationOf(questions: readonly QuestionResult[]): Calibration | null {
  const countOf = (degree: Confidence): Count => {
    const said = questions.filter(({confidence, isCarried}) => confidence === degree && !isCarried);
    return {got: said.filter(({fraction}) => fraction === 1).length, of: said.length};
  };
  const counts = {sure: countOf('sure'), 'think-so': countOf('think-so'), guess: countOf('guess')};
  return Object.values(counts).some(({of}) => of > 0) ? counts : null;
}
