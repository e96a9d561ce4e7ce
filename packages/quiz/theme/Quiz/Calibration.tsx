import {useFormats} from '@deskbook/ui/components/formats';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useMyTraining} from '../../client/myTraining';
import {DEGREES} from '../../domain/answer';
import type {Calibration as Counts} from '../../domain/calibration';
import {degreeWord} from './Confidence';
import styles from './styles.module.css';

/** How often readers were right when they were sure, and when they weren't. */
export default function Calibration({counts}: {counts: Counts}): ReactNode {
  const {counted} = useFormats();
  const myTraining = useMyTraining();
  const wrong = counts.sure.of - counts.sure.got;
  return (
    <section className={styles.calibration}>
      <h3>{translate({id: 'quiz.calibration.title', message: 'How sure you were'})}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate({id: 'quiz.calibration.said', message: 'You said'})}</th>
            <th scope="col">{translate({id: 'quiz.calibration.right', message: 'Correct'})}</th>
          </tr>
        </thead>
        <tbody>
          {DEGREES.filter((degree) => counts[degree].of > 0).map((degree) => (
            <tr key={degree}>
              <th scope="row">{degreeWord(degree)}</th>
              <td>
                <Translate
                  id="quiz.calibration.count"
                  values={{right: String(counts[degree].got), count: String(counts[degree].of)}}
                >
                  {'{right} of {count}'}
                </Translate>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {wrong > 0 && (
        <p>
          {counted(
            wrong,
            translate({
              id: 'quiz.calibration.sureWrong',
              message:
                'You were sure of one answer that wasn’t fully correct. Review that one first: people don’t look up what they’re sure of.|You were sure of {count} answers that weren’t fully correct. Review these first: people don’t look up what they’re sure of.',
            }),
          )}
        </p>
      )}
      {wrong === 0 && counts.sure.of > 0 && (
        <p>
          {translate({
            id: 'quiz.calibration.sureRight',
            message: 'Every time you were sure, you were right. You can rely on that at the desk.',
          })}
        </p>
      )}
      {counts.guess.got > 0 && (
        <p>
          {counted(
            counts.guess.got,
            myTraining
              ? translate({
                  id: 'quiz.calibration.luck',
                  message:
                    'One correct answer was a guess. It comes back soon in My training.|{count} correct answers were guesses. They come back soon in My training.',
                })
              : translate({
                  id: 'quiz.calibration.luckHere',
                  message:
                    'One correct answer was a guess. Read about it again.|{count} correct answers were guesses. Read about them again.',
                }),
          )}
        </p>
      )}
    </section>
  );
}
