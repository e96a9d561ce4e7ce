import {type Doubt, isDoubtful} from '@deskbook/records/domain/report/doubts';
import type {QuizCell, QuizTable} from '@deskbook/records/domain/report/quizTable';
import type {Receipt, ReceiptTable} from '@deskbook/records/domain/report/receipts';
import {dayOf, type Validity} from '@deskbook/records/domain/validity';
import {localDate} from '@deskbook/text/dates/localDate';
import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {stateWord} from '../../client/report/stateWords';
import {DoubtBadge} from './Doubts';
import {Part, PersonName, Sign, Table} from './parts';

interface Props {
  table: QuizTable;
  doubts: readonly Doubt[];
}

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
  if (state === 'missing' || state === 'not-asked') return <span className="quiet">{stateWord(state)}</span>;
  const tries = formats.counted(
    attempts,
    translate({id: 'report.attempts', message: '{count} attempt|{count} attempts'}),
  );
  const day = dayOf(finished ?? '');
  return (
    <>
      <Sign {...SIGNS[state]} isQuiet={state === 'passed'}>
        {stateWord(state)}
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
function Until({validity}: {validity: Validity | null}): ReactNode {
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
function doneOf<State extends string>(cells: readonly {state: State | 'not-asked'}[], wanted: State): string {
  return translate(
    {id: 'report.stepsDone', message: '{done} of {all}'},
    {
      done: String(cells.filter(({state}) => state === wanted).length),
      all: String(cells.filter(({state}) => state !== 'not-asked').length),
    },
  );
}

interface ReceiptsProps {
  table: ReceiptTable;
  /** Whether a staff list says who should have signed */
  isExpected: boolean;
}

/** Shows who has signed which page, or nothing if no one has signed any and nobody has to. */
export function Receipts({table: {pages, rows}, isExpected}: ReceiptsProps): ReactNode {
  if (pages.length === 0 || (!isExpected && hasNone(rows))) return null;
  const title = translate({id: 'report.receipts', message: 'Read and signed'});
  return (
    <Part id="report-receipts" title={title}>
      <Table
        label={title}
        columns={[
          {key: 'person', label: translate({id: 'report.person', message: 'Person'})},
          ...pages.map(({page, title: name, url}) => ({
            key: page,
            label: name,
            heading: <Link to={url}>{name}</Link>,
            type: 'result' as const,
          })),
          {key: 'signed', label: translate({id: 'report.signed', message: 'Signed'}), type: 'number'},
        ]}
        rows={rows.map(({person, cells}) => ({
          key: person.id,
          person,
          cells: () => [
            <PersonName key="name" person={person} />,
            ...cells.map((cell, place) => <ReceiptState key={pages[place]?.page} receipt={cell} />),
            doneOf(cells, 'current'),
          ],
          normal: () => [false, ...cells.map(({state}) => state === 'current' || state === 'not-asked')],
        }))}
      />
    </Part>
  );
}

function hasNone(rows: ReceiptTable['rows']): boolean {
  return rows.every(({cells}) => cells.every(({at}) => at === null));
}

function ReceiptState({receipt: {state, at, isSameVersion, validity}}: {receipt: Receipt}): ReactNode {
  const formats = useFormats();
  if (state === 'missing' || state === 'not-asked') return <span className="quiet">{stateWord(state)}</span>;
  return (
    <>
      <Sign {...RECEIPT_SIGNS[state]} isQuiet={state === 'current'}>
        {stateWord(state)}
      </Sign>{' '}
      {at === null ? '' : formats.shortDate(localDate(at))}
      <Until validity={validity} />
      {state === 'current' && isSameVersion === false && (
        <small>{translate({id: 'report.earlierVersion', message: 'an earlier version, which still counts'})}</small>
      )}
    </>
  );
}

const RECEIPT_SIGNS = {
  current: {icon: 'check', tone: 'good'},
  expired: {icon: 'clock', tone: 'bad'},
  outdated: {icon: 'undo', tone: 'attention'},
} as const;
