import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {NextStep, QuizTraining} from '../../domain/training';
import styles from './styles.module.css';
import TakenQuiz from './TakenQuiz';

interface Props {
  taken: readonly QuizTraining[];
  /** The next steps, most useful first. */
  steps: readonly NextStep[];
  /** How many results belong to quizzes that no longer exist. */
  gone: number;
}

/** Every quiz begun or taken: those with a next step first, then the most recent. */
export default function TakenQuizzes({taken, steps, gone}: Props): ReactNode {
  if (taken.length === 0 && gone === 0) return null;
  const toDo = steps.flatMap((step) => {
    const quiz = taken.find(({id}) => id === step.quizId);
    return quiz ? [{quiz, step}] : [];
  });
  const settled = taken.filter(({id}) => !toDo.some(({quiz}) => quiz.id === id)).map((quiz) => ({quiz, step: null}));
  return (
    <section aria-labelledby="taken">
      <h2 id="taken">{translate({id: 'quiz.training.taken', message: 'Quizzes you have started or taken'})}</h2>
      <ul className={`plain-list ${styles.rows}`}>
        {[...toDo, ...settled].map(({quiz, step}) => (
          <TakenQuiz key={quiz.id} quiz={quiz} step={step} />
        ))}
      </ul>
      {gone > 0 && <Gone count={gone} />}
    </section>
  );
}

function Gone({count}: {count: number}): ReactNode {
  const {counted} = useFormats();
  return (
    <p className="quiet">
      {counted(
        count,
        translate({
          id: 'quiz.training.gone',
          message:
            'One more result is from a quiz that is no longer on this site.|{count} more results are from quizzes that are no longer on this site.',
        }),
      )}
    </p>
  );
}
