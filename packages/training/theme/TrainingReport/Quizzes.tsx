import {type Doubt, isDoubtful} from '@deskbook/records/domain/report/doubts';
import type {QuizCell, QuizTable} from '@deskbook/records/domain/report/quizTable';
import {dayOf, type Validity} from '@deskbook/records/domain/validity';
import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {quizState} from '../../client/report/stateWords';
import {DoubtBadge} from './Doubts';
import {Part} from './Part';
import {PersonName} from './person';
import Sign from './Sign';
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
        columns={[
          {key: 'person', label: translate({id: 'report.person', message: 'Person'})},
          ...columns.map(({quiz, title: name, url}) => ({
            key: quiz,
            label: name,
            heading: url === null ? undefined : <Link to={url}>{name}</Link>,
            type: 'result' as const,
          })),
          {key: 'passed', label: translate({id: 'report.passed', message: 'Passed'}), type: 'number'},
        ]}
        rows={rows.map(({person, cells}) => ({
          key: person.id,
          person,
          cells: () => [
            <PersonName key="name" person={person} />,
            ...cells.map((cell, place) => {
              const {quiz = ''} = columns[place] ?? {};
              return <Outcome key={quiz} cell={cell} isDoubtful={isDoubtful({doubts}, person, quiz)} />;
            }),
            doneOf(cells, 'passed'),
          ],
          normal: () => [
            false,
            ...cells.map(
              ({state}, place) =>
                state === 'not-asked' ||
                (state === 'passed' && !isDoubtful({doubts}, person, columns[place]?.quiz ?? '')),
            ),
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

/** A person's result in a quiz, with its day. The best attempt counts, or the last pass if it expires. */
export function Outcome({cell, isDoubtful: isMarked}: OutcomeProps): ReactNode {
  const {state, score, attempts, passedAt, finished, validity} = cell;
  const formats = useFormats();
  if (state === 'missing' || state === 'not-asked') return <span className="quiet">{quizState(state)}</span>;
  const tries = formats.counted(
    attempts,
    translate({id: 'report.attempts', message: '{count} attempt|{count} attempts'}),
  );
  const day = dayOf(finished ?? '');
  return (
    <>
      <Sign {...SIGNS[state]} isQuiet={state === 'passed'}>
        {quizState(state)}
      </Sign>{' '}
      {formats.percent(score ?? 0)}
      {isMarked && <DoubtBadge />}
      <small>{[attempts > 1 && tries, day && formats.shortDate(day)].filter(Boolean).join(', ')}</small>
      {passedAt !== null && passedAt > 1 && <small>{passedLate(passedAt)}</small>}
      <Until validity={validity} />
    </>
  );
}

const SIGNS = {
  passed: {icon: 'check', tone: 'good'},
  expired: {icon: 'clock', tone: 'bad'},
  failed: {icon: 'cross', tone: 'bad'},
} as const;

/** The last day on which something counts that was passed or signed. */
export function Until({validity}: {validity: Validity | null}): ReactNode {
  const formats = useFormats();
  if (!validity?.until) return null;
  const words = {
    valid: translate({id: 'report.until.valid', message: 'valid until {date}'}),
    expiring: translate({id: 'report.until.expiring', message: 'expires soon, valid until {date}'}),
    expired: translate({id: 'report.until.expired', message: 'was valid until {date}'}),
  };
  return <small>{words[validity.state].replace('{date}', formats.shortDate(validity.until))}</small>;
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

/** How many of the things that a person is asked for are in a state, `6 of 7` */
export function doneOf<State extends string>(cells: readonly {state: State | 'not-asked'}[], wanted: State): string {
  return translate(
    {id: 'report.stepsDone', message: '{done} of {all}'},
    {
      done: String(cells.filter(({state}) => state === wanted).length),
      all: String(cells.filter(({state}) => state !== 'not-asked').length),
    },
  );
}
