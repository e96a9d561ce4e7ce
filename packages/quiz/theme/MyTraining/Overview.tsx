import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizTraining} from '../../domain/training';
import quiz from '../Quiz/styles.module.css';
import styles from './styles.module.css';

interface Props {
  taken: readonly QuizTraining[];
  quizCount: number;
}

/** Progress at a glance: a cell for each quiz, and what is due today. */
export default function Overview({taken, quizCount}: Props): ReactNode {
  const passed = taken.filter((quiz) => quiz.passed).length;
  return (
    <section className={`${styles.card} ${styles.overview}`} aria-labelledby="overview">
      <div className={styles.overviewLine}>
        <h2 id="overview" className={styles.count}>
          <Translate
            id="quiz.training.passedCount"
            values={{
              count: (
                <strong>
                  <Translate
                    id="quiz.training.passedOf"
                    values={{passed: String(passed), count: String(quizCount)}}
                    description="A large number, followed by the words on it"
                  >
                    {'{passed} of {count}'}
                  </Translate>
                </strong>
              ),
            }}
          >
            {'{count} quizzes passed'}
          </Translate>
        </h2>
        <Due taken={taken} />
      </div>
      <div className={quiz.cells} aria-hidden="true">
        {Array.from({length: quizCount}, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other key
          <span key={place} data-done={place < passed} />
        ))}
      </div>
    </section>
  );
}

function Due({taken}: {taken: readonly QuizTraining[]}): ReactNode {
  const {counted} = useFormats();
  const due = taken.reduce((sum, quiz) => sum + quiz.due.length, 0);
  if (due === 0) return null;
  return (
    <p className="quiet">
      {counted(
        due,
        translate({id: 'quiz.training.dueNow', message: 'One question is due today|{count} questions are due today'}),
      )}
    </p>
  );
}
