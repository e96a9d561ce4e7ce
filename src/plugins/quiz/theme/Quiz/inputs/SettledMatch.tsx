import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuestionOf} from '../../../domain/question';
import Mark from '../../QuizMark';
import type {Outcome} from '../QuestionState';
import styles from '../styles.module.css';
import type {Choices} from './choicesOf';
import {letterOf} from './letterOf';

interface Props {
  choices: Choices;
  question: QuestionOf<'match'>;
  chosen: readonly (number | null)[];
  outcome: Outcome;
}

/** The reader's pairs once they count, and the right partner where it was another one. */
export default function SettledMatch({choices, question, chosen, outcome}: Props): ReactNode {
  const {key} = outcome.secret;
  const right = key.type === 'match' ? key.right : [];
  return (
    <ul className={styles.pairs}>
      {[...choices].map(([row, text]) => {
        const [mine, wanted] = [chosen[row] ?? null, right[row] ?? null];
        return (
          <li key={row} className={styles.pair} data-sign={mine === wanted ? 'good' : 'bad'}>
            <span className={styles.left}>{text}</span>
            <div>
              <p className={styles.partner}>{mine === null ? nothing() : partnerText(question, mine)}</p>
              <Mark {...pairWords(mine === wanted)} />
              {mine !== wanted && wanted !== null && (
                <p className={styles.partner}>
                  <Translate id="quiz.match.wanted" values={{partner: <b>{partnerText(question, wanted)}</b>}}>
                    {'Correct answer: {partner}'}
                  </Translate>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function partnerText(question: QuestionOf<'match'>, place: number): string {
  return `${letterOf(place)} ${question.right[place] ?? ''}`;
}

function nothing(): string {
  return translate({id: 'quiz.match.nothing', message: 'Nothing chosen'});
}

function pairWords(isRight: boolean): Parameters<typeof Mark>[0] {
  return isRight
    ? {sign: 'good', words: translate({id: 'quiz.match.right', message: 'Correct'})}
    : {sign: 'bad', words: translate({id: 'quiz.match.wrong', message: 'Not correct'})};
}
