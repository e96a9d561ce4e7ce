import {hydrateIsland, type IslandProps} from '@deskbook/engine/islands/mountIsland';
import {PartOfPage} from '@deskbook/ui/components/partOfPage';
import {type ReactNode, useState} from 'react';
import {Course} from '../client/inCourse';
import type {QuizIslandProps} from '../theme/Quiz';
import QuizForm from '../theme/Quiz/QuizForm';
import {questionsIn} from '../theme/Quiz/questionsIn';

hydrateIsland('quiz', Quiz);

function Quiz({quiz, part, isCourse = false, host}: QuizIslandProps & IslandProps): ReactNode {
  const [questions] = useState(() => questionsIn(host));
  return (
    <PartOfPage value={part}>
      <Course value={isCourse}>
        <QuizForm quiz={quiz}>{questions}</QuizForm>
      </Course>
    </PartOfPage>
  );
}
