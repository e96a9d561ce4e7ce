import {recordKey} from '@deskbook/records/domain/learningRecord';
import type {Doubt} from '@deskbook/records/domain/report/doubts';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Part, Sign, useShown} from './parts';
import styles from './styles.module.css';

/** Many at once have one reason, such as a clock that is wrong. */
const FIRST_DOUBTS = 10;

/** Lists what contradicts itself in the files that people sent. */
export default function Doubts({doubts}: {doubts: readonly Doubt[]}): ReactNode {
  const {visible, more} = useShown(doubts, FIRST_DOUBTS);
  if (doubts.length === 0) return null;
  return (
    <Part id="report-doubts" title={translate({id: 'report.doubts', message: 'Contradicts itself'})}>
      <p>
        {translate({
          id: 'report.doubtsWhat',
          message:
            'These files say something that can’t be right. They are counted, and marked in the tables; ask the people before you rely on them.',
        })}
      </p>
      <ul className="plain-list">
        {visible.map((doubt) => (
          <li key={`${doubt.person.id} ${doubt.about} ${recordKey(doubt.record)}`} className={styles.doubt}>
            <strong>{doubt.person.name}</strong>
            <span>
              {doubt.title}: {doubtWords(doubt)}
            </span>
            <small>{doubt.file}</small>
          </li>
        ))}
      </ul>
      {more}
    </Part>
  );
}

/** Marks a result that contradicts itself. In a matrix, there is only room for the sign until a row unfolds. */
export function DoubtBadge({isShort = false}: {isShort?: boolean}): ReactNode {
  const words = translate({id: 'report.doubtful', message: 'Contradicts itself'});
  return (
    <>
      {' '}
      <span className={isShort ? styles.short : undefined} data-tone="attention" title={isShort ? words : undefined}>
        <Sign icon="warning" tone="attention">
          {words}
        </Sign>
      </span>
    </>
  );
}

function doubtWords({about, ...values}: Pick<Doubt, 'about' | 'found' | 'expected'>): string {
  return {
    passed: translate(
      {id: 'report.doubt.passed', message: 'Passed with {found}, but the passing score is {expected}.'},
      values,
    ),
    score: translate(
      {id: 'report.doubt.score', message: 'The score is {found}, but the answers give {expected}.'},
      values,
    ),
    answers: translate({id: 'report.doubt.answers', message: 'Points without an answer: {found}.'}, values),
    future: translate({id: 'report.doubt.future', message: 'Its day is {found}, which is in the future.'}, values),
    before: translate(
      {id: 'report.doubt.before', message: 'Its day is {found}, but the page has existed only since {expected}.'},
      values,
    ),
    duration: translate(
      {id: 'report.doubt.duration', message: 'Done in {found}, which nobody can do in less than {expected}.'},
      values,
    ),
    attempts: translate(
      {id: 'report.doubt.attempts', message: '{found} attempts, but only {expected} are allowed.'},
      values,
    ),
    questions: translate(
      {id: 'report.doubt.questions', message: '{found} questions, but an attempt had {expected}.'},
      values,
    ),
    'unknown-question': translate(
      {id: 'report.doubt.question', message: 'Questions that have never been asked in these words: {found}.'},
      values,
    ),
    'unknown-quiz': translate({id: 'report.doubt.quiz', message: 'This site has no quiz {found}.'}, values),
    'unknown-page': translate({id: 'report.doubt.page', message: 'This site has no page to sign {found}.'}, values),
    'unknown-version': translate(
      {id: 'report.doubt.version', message: 'Version {found} of the page has never existed.'},
      values,
    ),
    'first-day': translate(
      {id: 'report.doubt.firstDay', message: 'The first day is {found}, which is in the future.'},
      values,
    ),
  }[about];
}
