import {translate} from '@docusaurus/Translate';
import type {ReactNode, Ref} from 'react';
import type {NextUp} from '../../domain/nextUp';
import {PathCard} from './MyPaths';
import {SessionRow} from './MySessions';
import {NewQuizRow} from './NewQuizzes';
import styles from './styles.module.css';
import TakenQuiz from './TakenQuiz';
import {SignRow} from './ToSign';

interface Props {
  next: NextUp | null;
  /** A question whose answer would make it say more */
  asks: 'job' | 'first-day' | null;
  heading: Ref<HTMLHeadingElement>;
}

/** The one thing to do next. */
export default function NextCard({next, asks, heading}: Props): ReactNode {
  return (
    <section aria-labelledby="next">
      <h2 id="next" ref={heading} tabIndex={-1}>
        {translate({id: 'quiz.training.next', message: 'Next'})}
      </h2>
      {next ? (
        <ul className={`plain-list ${styles.next}`}>
          <Card next={next} />
        </ul>
      ) : (
        <p>{translate({id: 'quiz.training.nothingNext', message: 'You’re done. Nothing is due right now.'})}</p>
      )}
      {asks && (
        <p className="quiet screen-only">
          <a href={asks === 'job' ? '#role' : '#first-day'}>
            {asks === 'job'
              ? translate({id: 'quiz.training.askJob', message: 'Give your job to see what else you have to learn'})
              : translate({
                  id: 'quiz.training.whenDue',
                  message: 'Give your first day in this job to see when your learning path is due',
                })}
          </a>
        </p>
      )}
    </section>
  );
}

function Card({next}: {next: NextUp}): ReactNode {
  switch (next.kind) {
    case 'quiz':
      return next.quiz ? (
        <TakenQuiz quiz={next.quiz} step={next.step} isFirst />
      ) : (
        <NewQuizRow step={next.step} isFirst />
      );
    case 'path':
      return <PathCard progress={next.progress} coming={next.coming} isFirst />;
    case 'sign':
      return <SignRow left={next.left} isFirst />;
    case 'session':
      return <SessionRow coming={next.coming} isFirst />;
  }
}
