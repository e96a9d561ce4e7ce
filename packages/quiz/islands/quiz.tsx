import {hydrateIsland, type IslandProps} from '@deskbook/engine/islands/mountIsland';
import {PartOfPage} from '@deskbook/ui/components/partOfPage';
import {type ReactNode, useState} from 'react';
import {Course} from '../client/inCourse';
import {MyTrainingProvider} from '../client/myTraining';
import type {QuizIslandProps} from '../theme/Quiz';
import {MY_TRAINING} from '../theme/Quiz/myTraining';
import QuizForm from '../theme/Quiz/QuizForm';
import {questionsIn} from '../theme/Quiz/questionsIn';

hydrateIsland('quiz', Quiz);

function Quiz({quiz, part, isCourse = false, host}: QuizIslandProps & IslandProps): ReactNode {
  const [questions] = useState(() => questionsIn(host));
  return (
    <PartOfPage value={part}>
      <Course value={isCourse}>
        <MyTrainingProvider value={isCourse ? null : MY_TRAINING}>
          <QuizForm quiz={quiz}>{questions}</QuizForm>
        </MyTrainingProvider>
      </Course>
    </PartOfPage>
  );
}
