import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Badge from '../../../../components/Badge';
import {useFormats} from '../../../../components/formats';
import type {QuizCell, QuizTable} from '../../../../learning/domain/report/quizTable';
import {quizState} from '../../client/report/stateWords';
import {Part} from './Part';
import {PersonName} from './person';
import Table from './Table';

/** Shows who has passed which quiz. */
export default function Quizzes({table: {columns, rows}}: {table: QuizTable}): ReactNode {
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
            ...cells.map((cell, place) => <Outcome key={columns[place]?.quiz} cell={cell} />),
          ],
        }))}
      />
    </Part>
  );
}

/** A person's result in a quiz. The best attempt counts. */
export function Outcome({cell: {state, score, attempts}}: {cell: QuizCell}): ReactNode {
  const formats = useFormats();
  const tries = formats.counted(
    attempts,
    translate({id: 'report.attempts', message: '{count} attempt|{count} attempts'}),
  );
  switch (state) {
    case 'passed':
      return (
        <>
          <Badge icon="check" tone="good" isSmall>
            {quizState(state)}
          </Badge>{' '}
          {formats.percent(score ?? 0)}, {tries}
        </>
      );
    case 'failed':
      return (
        <>
          <Badge icon="cross" tone="bad" isSmall>
            {quizState(state)}
          </Badge>{' '}
          {formats.percent(score ?? 0)}, {tries}
        </>
      );
    case 'missing':
    case 'not-asked':
      return <span className="quiet">{quizState(state)}</span>;
  }
}
