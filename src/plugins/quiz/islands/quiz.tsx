import {type ReactNode, useState} from 'react';
import {PartOfPage} from '../../../components/partOfPage';
import {hydrateIsland, type IslandProps} from '../../../islands/mountIsland';
import type {QuizIslandProps} from '../theme/Quiz';
import QuizForm from '../theme/Quiz/QuizForm';
import {questionsIn} from '../theme/Quiz/questionsIn';

hydrateIsland('quiz', Quiz);

function Quiz({quiz, part, host}: QuizIslandProps & IslandProps): ReactNode {
  const [questions] = useState(() => questionsIn(host));
  return (
    <PartOfPage value={part}>
      <QuizForm quiz={quiz}>{questions}</QuizForm>
    </PartOfPage>
  );
}
