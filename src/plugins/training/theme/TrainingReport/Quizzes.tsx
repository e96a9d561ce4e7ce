import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Badge from '../../../../components/Badge';
import {useFormats} from '../../../../components/formats';
import {type Doubt, isDoubtful} from '../../../../learning/domain/report/doubts';
import type {QuizCell, QuizTable} from '../../../../learning/domain/report/quizTable';
import {quizState} from '../../client/report/stateWords';
import {DoubtBadge} from './Doubts';
import {Part} from './Part';
import {PersonName} from './person';
import Table from './Table';

interface Props {
  table: QuizTable;
  doubts: readonly Doubt[];
}

/** Shows who has passed which quiz. */
export default function Quizzes({table: {columns, rows}, doubts}: Props): ReactNode {
  if (columns.length === 0) return null;
  const title = translate({id: 'report.quizzes', message: 'Quizzes'});
  return (
    <Part id="report-quizzes" title={title}>
      <Table
        label={title}
        heads={[
          translate({id: 'report.person', message: 'Person'}),
          ...columns.map(({quiz, title: name, url}) =>
            url === null ? (
              name
            ) : (
              <Link key={quiz} to={url}>
                {name}
              </Link>
            ),
          ),
        ]}
        rows={rows.map(({person, cells}) => ({
          key: person.id,
          person,
          cells: [
            <PersonName key="name" person={person} />,
            ...cells.map((cell, place) => {
              const {quiz = ''} = columns[place] ?? {};
              return <Outcome key={quiz} cell={cell} isDoubtful={isDoubtful({doubts}, person, quiz)} />;
            }),
          ],
        }))}
      />
    </Part>
  );
}

interface OutcomeProps {
  cell: QuizCell;
  isDoubtful: boolean;
}

/** A person's result in a quiz. The best attempt counts. */
export function Outcome({cell: {state, score, attempts, passedAt}, isDoubtful: isMarked}: OutcomeProps): ReactNode {
  const formats = useFormats();
  const tries = formats.counted(
    attempts,
    translate({id: 'report.attempts', message: '{count} attempt|{count} attempts'}),
  );
  switch (state) {
    case 'passed':
    case 'failed':
      return (
        <>
          <Badge icon={state === 'passed' ? 'check' : 'cross'} tone={state === 'passed' ? 'good' : 'bad'} isSmall>
            {quizState(state)}
          </Badge>{' '}
          {formats.percent(score ?? 0)}, {tries}
          {isMarked && <DoubtBadge />}
          {passedAt !== null && passedAt > 1 && <small>{passedLate(passedAt)}</small>}
        </>
      );
    case 'missing':
    case 'not-asked':
      return <span className="quiet">{quizState(state)}</span>;
  }
}

/** Says that somebody had seen the answers when they passed. */
function passedLate(attempt: number): string {
  return attempt === 2
    ? translate({id: 'report.secondTry', message: 'Passed at the second try, after the answers had been shown'})
    : translate(
        {id: 'report.laterTry', message: 'Passed at try {number}, after the answers had been shown'},
        {number: String(attempt)},
      );
}
