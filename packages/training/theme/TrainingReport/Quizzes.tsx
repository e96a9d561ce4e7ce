import {type Doubt, isDoubtful} from '@deskbook/records/domain/report/doubts';
import type {QuizCell, QuizTable} from '@deskbook/records/domain/report/quizTable';
import type {Receipt, ReceiptTable} from '@deskbook/records/domain/report/receipts';
import {askedIn, countStandings, passedIn, type Standing, standingIn} from '@deskbook/records/domain/report/standing';
import {dayOf, type Validity} from '@deskbook/records/domain/validity';
import {localDate} from '@deskbook/text/dates/localDate';
import {MatrixCell} from '@deskbook/ui/components/figures/Matrix';
import {useFormats} from '@deskbook/ui/components/formats';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useCallback, useMemo} from 'react';
import {MARKS, standingWord} from '../../client/report/standingWords';
import {stateWord} from '../../client/report/stateWords';
import {DoubtBadge} from './Doubts';
import PeopleMatrix, {type MatrixRow} from './PeopleMatrix';
import {FoldedPart, Part, Sign} from './parts';
import styles from './styles.module.css';

interface Props {
  table: QuizTable;
  /** For each person, where they are with each quiz */
  standings: readonly (readonly Standing[])[];
  doubts: readonly Doubt[];
  today: string;
}

/** Who has passed what. */
export default function Quizzes({table: {columns, rows}, standings, doubts, today}: Props): ReactNode {
  const factsOf = useQuizFacts(today);
  const matrix = useMemo(
    () =>
      rows.map(({person, cells}, row): MatrixRow => {
        const doubted = columns.map(({quiz}) => isDoubtful({doubts}, person, quiz));
        const own = standings[row] ?? [];
        return {
          person,
          standings: own,
          cells: () =>
            cells.map((cell, place) => (
              <StandingCell
                key={columns[place]?.quiz}
                standing={own[place] ?? 'not-asked'}
                facts={factsOf(cell, own[place])}
                isDoubtful={doubted[place] ?? false}
              />
            )),
          normal: () => cells.map((_, place) => isNormal(own[place]) && !doubted[place]),
        };
      }),
    [columns, rows, standings, doubts, factsOf],
  );
  if (columns.length === 0) return null;
  const title = translate({id: 'report.quizzes', message: 'Who has passed what'});
  return (
    <Part id="report-quizzes" title={title}>
      <PeopleMatrix
        label={title}
        columns={columns.map(({quiz, ...column}) => ({key: quiz, ...column}))}
        rows={matrix}
      />
      <p className={styles.muted}>
        {translate({
          id: 'report.selfAttested',
          message:
            'Results, signatures and check marks are as people sent them. Nothing here proves that they are genuine; only attendance is confirmed by a trainer.',
        })}
      </p>
    </Part>
  );
}

interface Facts {
  /** What is always said: a percentage or a day */
  first: string | null;
  more: readonly string[];
}

/** Returns what is known of a result. The best attempt counts, or the last pass if it expires. */
function useQuizFacts(today: string): (cell: QuizCell, standing: Standing | undefined) => Facts {
  const formats = useFormats();
  return useCallback(
    ({score, attempts, passedAt, finished, validity, due}, standing) => {
      const percent = score === null ? null : formats.percent(score);
      const day = dayOf(finished ?? '');
      const until = untilWords(validity, formats);
      const isByDay = standing !== 'passed' && standing !== 'failed';
      return {
        first: isByDay ? due && shortDay(due, today, formats) : percent,
        more: [
          isByDay && percent,
          day && formats.shortDate(day),
          attempts > 1 &&
            formats.counted(attempts, translate({id: 'report.attempts', message: '{count} attempt|{count} attempts'})),
          passedAt !== null && passedAt > 1 && passedLate(passedAt),
          until,
        ].filter((text) => typeof text === 'string'),
      };
    },
    [formats, today],
  );
}

const isNormal = (standing: Standing = 'not-asked') => standing === 'passed' || standing === 'not-asked';

interface StandingCellProps {
  standing: Standing;
  facts: Facts;
  isDoubtful?: boolean;
  isSigned?: boolean;
}

function StandingCell({standing, facts: {first, more}, isDoubtful: isMarked, isSigned}: StandingCellProps): ReactNode {
  return (
    <>
      <MatrixCell
        mark={MARKS[standing]}
        word={standingWord(standing, isSigned)}
        isException={!isNormal(standing)}
        more={more}
      >
        {first}
      </MatrixCell>
      {isMarked && <DoubtBadge isShort />}
    </>
  );
}

/** `Dec 3`, with the year if it is another one */
function shortDay(day: string, today: string, formats: Formats): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formats.shortDayOfMonth(day) : formats.shortDate(day);
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
  const words = untilWords(validity, useFormats());
  return words && <small>{words}</small>;
}

function untilWords(validity: Validity | null, formats: Formats): string | null {
  if (!validity?.until) return null;
  const words = {
    valid: translate({id: 'report.until.valid', message: 'valid until {date}'}),
    expiring: translate({id: 'report.until.expiring', message: 'expires soon, valid until {date}'}),
    expired: translate({id: 'report.until.expired', message: 'was valid until {date}'}),
  };
  return words[validity.state].replace('{date}', formats.shortDate(validity.until));
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

interface ReceiptsProps {
  table: ReceiptTable;
  /** Whether a staff list says who should have signed */
  isExpected: boolean;
  today: string;
}

/** Shows who has signed which page, or nothing if no one has signed any and nobody has to. */
export function Receipts({table: {pages, rows}, isExpected, today}: ReceiptsProps): ReactNode {
  const formats = useFormats();
  const matrix = useMemo(
    () =>
      rows.map(({person, cells}): MatrixRow => {
        const standings = cells.map((cell) => standingIn(cell, today));
        return {
          person,
          standings,
          cells: () =>
            cells.map((cell, place) => (
              <StandingCell
                key={pages[place]?.page}
                standing={standings[place] ?? 'not-asked'}
                facts={receiptFacts(cell, today, formats)}
                isSigned
              />
            )),
          normal: () => standings.map(isNormal),
        };
      }),
    [pages, rows, today, formats],
  );
  if (pages.length === 0 || (!isExpected && hasNone(rows))) return null;
  const title = translate({id: 'report.receipts', message: 'Read and signed'});
  const counts = countStandings(matrix.flatMap(({standings}) => standings));
  const about = translate(
    {id: 'report.receipts.about', message: '{done} of {all} signatures'},
    {done: formats.number(passedIn(counts)), all: formats.number(askedIn(counts))},
  );
  return (
    <FoldedPart id="report-receipts" title={title} about={about}>
      <PeopleMatrix
        label={title}
        columns={pages.map(({page, title: name, url}) => ({key: page, title: name, url}))}
        rows={matrix}
        isSigned
      />
    </FoldedPart>
  );
}

function receiptFacts({state, at, isSameVersion, validity, due}: Receipt, today: string, formats: Formats): Facts {
  const signed = at === null ? null : formats.shortDate(localDate(at));
  const isByDue = state === 'missing' || state === 'not-asked';
  return {
    first: isByDue ? due && shortDay(due, today, formats) : signed,
    more: [
      untilWords(validity, formats),
      state === 'current' &&
        isSameVersion === false &&
        translate({id: 'report.earlierVersion', message: 'an earlier version, which still counts'}),
    ].filter((text) => typeof text === 'string'),
  };
}

function hasNone(rows: ReceiptTable['rows']): boolean {
  return rows.every(({cells}) => cells.every(({at}) => at === null));
}
