import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import SiteLink from '../../../../components/SiteLink';
import type {QuizTraining} from '../../domain/training';
import styles from './styles.module.css';
import TakenQuiz, {QuizState} from './TakenQuiz';

interface Props {
  taken: readonly QuizTraining[];
  /** How many results are of quizzes that are no longer there. */
  gone: number;
  /** How many quizzes there are. */
  quizCount: number;
}

/** Every quiz that was begun or taken, the last first. */
export default function TakenQuizzes({taken, gone, quizCount}: Props): ReactNode {
  return (
    <section aria-labelledby="taken">
      <h2 id="taken">
        <Translate id="quiz.training.taken">Quizzes you have taken</Translate>
      </h2>
      {taken.length === 0 ? <NothingYet quizCount={quizCount} /> : <List taken={taken} />}
      {gone > 0 && <Gone count={gone} />}
    </section>
  );
}

function List({taken}: {taken: readonly QuizTraining[]}): ReactNode {
  return (
    <ul className={styles.quizzes}>
      {taken.map((quiz) => (
        <li key={quiz.id} className={styles.quiz}>
          <Icon name="quiz" className={styles.rowIcon} />
          <div className={styles.rowText}>
            <h3>
              <Link to={quiz.url}>{quiz.title}</Link>
            </h3>
            <TakenQuiz quiz={quiz} />
          </div>
          <QuizState quiz={quiz} />
        </li>
      ))}
    </ul>
  );
}

function NothingYet({quizCount}: {quizCount: number}): ReactNode {
  if (quizCount === 0) {
    return (
      <p className={styles.empty}>
        <Translate id="quiz.training.noQuizzes">There is no quiz on this site yet.</Translate>
      </p>
    );
  }
  return (
    <p className={styles.empty}>
      <Translate
        id="quiz.training.empty"
        values={{
          link: (
            <SiteLink to="/quizzes/">
              <Translate id="quiz.training.empty.link">Choose a quiz</Translate>
            </SiteLink>
          ),
        }}
      >
        {
          'You have not taken a quiz here yet. {link}: it takes a few minutes, and you can stop and come back at any time.'
        }
      </Translate>
    </p>
  );
}

function Gone({count}: {count: number}): ReactNode {
  const {selectMessage} = usePluralForm();
  return (
    <p className={styles.quiet}>
      {selectMessage(
        count,
        translate({
          id: 'quiz.training.gone',
          message:
            'One more result is from a quiz that is no longer on this site.|{count} more results are from quizzes that are no longer on this site.',
        }),
      ).replace('{count}', String(count))}
    </p>
  );
}
