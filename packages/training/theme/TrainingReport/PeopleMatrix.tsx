import {byBranch} from '@deskbook/records/domain/report/narrowDown';
import type {ReportPerson} from '@deskbook/records/domain/report/people';
import {
  askedIn,
  countStandings,
  passedIn,
  type Standing,
  type Standings,
} from '@deskbook/records/domain/report/standing';
import Mark from '@deskbook/ui/components/figures/Mark';
import Matrix from '@deskbook/ui/components/figures/Matrix';
import {useFormats} from '@deskbook/ui/components/formats';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useMemo, useState} from 'react';
import {sharedEnding} from '../../client/report/sharedEnding';
import {MARKS, STANDINGS, standingWord} from '../../client/report/standingWords';
import {PersonName, useShown} from './parts';
import Stack from './Stack';
import styles from './styles.module.css';

export interface MatrixRow {
  person: ReportPerson;
  /** For each column */
  standings: readonly Standing[];
  /** Cells are only made of rows that are shown. */
  cells(): readonly ReactNode[];
  /** Which cells are as they should be */
  normal(): readonly boolean[];
}

interface Props {
  label: string;
  /** `url` is null for what is no longer on the site. */
  columns: readonly {key: string; title: string; url: string | null}[];
  rows: readonly MatrixRow[];
  /** Whether it is about pages to sign */
  isSigned?: boolean;
}

/** The most columns that have room for a word and a number beside the mark. */
const MOST_WITH_WORDS = 11;

/** People and what they are asked for, by branch. Chips say how often each state occurs, and show only its people. */
export default function PeopleMatrix({label, columns, rows, isSigned = false}: Props): ReactNode {
  const [chosen, choose] = useState<Standing | null>(null);
  const counts = useMemo(() => countStandings(rows.flatMap(({standings}) => standings)), [rows]);
  const shown = chosen !== null && counts[chosen] === 0 ? null : chosen;
  const fitting = useMemo(() => inBranches(rows, shown), [rows, shown]);
  const {visible, found, more} = useShown(fitting);
  const groups = byBranch(visible);
  const sizes = new Map(byBranch(found).map((group) => [group.key, group.rows.length]));
  const ending = sharedEnding(columns.map(({title}) => title));
  const hasBranches = groups.some(({key}) => key !== '');
  return (
    <>
      <Chips counts={counts} chosen={shown} onChoose={choose} isSigned={isSigned} />
      <Matrix
        label={label}
        isDense={columns.length > MOST_WITH_WORDS}
        columns={[
          {key: 'person', label: translate({id: 'report.person', message: 'Person'}), type: 'list'},
          ...columns.map(({key, title, url}) => ({
            key,
            label: title,
            heading: <Heading title={title} url={url} ending={ending} />,
            type: columns.length > MOST_WITH_WORDS ? ('dot' as const) : ('mark' as const),
          })),
          {key: 'passed', label: standingWord('passed', isSigned), type: 'number'},
        ]}
        groups={groups.map(({key, branch, rows: own}) => ({
          key,
          ...(hasBranches && {name: branch || noBranch()}),
          size: sizes.get(key) ?? own.length,
          rows: own.map(({person, standings, cells, normal}) => ({
            key: person.id,
            cells: [
              <PersonName key="name" person={hasBranches ? {...person, branch: ''} : person} />,
              ...cells(),
              <Done key="done" counts={countStandings(standings)} />,
            ],
            normal: [false, ...normal(), false],
            hasMore: true,
          })),
        }))}
        totals={[
          null,
          ...columns.map(({key}, place) => (
            <Total key={key} counts={countStandings(rows.flatMap(({standings}) => standings[place] ?? []))} />
          )),
          doneOf(counts),
        ]}
        totalsName={translate({id: 'report.ofThoseAsked', message: 'Of those asked'})}
      />
      {more}
    </>
  );
}

interface HeadingProps {
  title: string;
  url: string | null;
  ending: string;
}

/** What all columns end with is only said to screen readers. */
function Heading({title, url, ending}: HeadingProps): ReactNode {
  const words = (
    <>
      {title.slice(0, title.length - ending.length)}
      {ending && <span className="unseen">{ending}</span>}
    </>
  );
  return url === null ? <span>{words}</span> : <Link to={url}>{words}</Link>;
}

/** Returns those in a state, or everyone, those of a branch together. */
function inBranches(rows: readonly MatrixRow[], chosen: Standing | null): MatrixRow[] {
  const fitting = chosen === null ? rows : rows.filter(({standings}) => standings.includes(chosen));
  return byBranch(fitting).flatMap((group) => group.rows);
}

export const noBranch = () => translate({id: 'report.noBranch', message: 'Branch not known'});

interface ChipsProps {
  counts: Standings;
  chosen: Standing | null;
  onChoose: (standing: Standing | null) => void;
  isSigned: boolean;
}

/** They are the legend, too. */
function Chips({counts, chosen, onChoose, isSigned}: ChipsProps): ReactNode {
  const {number} = useFormats();
  return (
    <fieldset className={`${styles.chips} plain-list`}>
      <legend className="unseen">{translate({id: 'report.chips', message: 'Show only people with'})}</legend>
      <button type="button" aria-pressed={chosen === null} className="screen-only" onClick={() => onChoose(null)}>
        {translate({id: 'report.chips.all', message: 'All'})} <b>{number(askedIn(counts))}</b>
      </button>
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <button
          key={standing}
          type="button"
          aria-pressed={chosen === standing}
          onClick={() => onChoose(chosen === standing ? null : standing)}
        >
          <Mark name={MARKS[standing]} /> {standingWord(standing, isSigned)} <b>{number(counts[standing])}</b>
        </button>
      ))}
      {counts['not-asked'] > 0 && (
        <span className="quiet">
          <Mark name="none" /> {standingWord('not-asked')}
        </span>
      )}
    </fieldset>
  );
}

/** `6 of 7` */
function doneOf(counts: Standings): string {
  return translate(
    {id: 'report.stepsDone', message: '{done} of {all}'},
    {done: String(passedIn(counts)), all: String(askedIn(counts))},
  );
}

function Done({counts}: {counts: Standings}): ReactNode {
  const isAll = askedIn(counts) > 0 && passedIn(counts) === askedIn(counts);
  return <span className={isAll ? styles.complete : undefined}>{doneOf(counts)}</span>;
}

function Total({counts}: {counts: Standings}): ReactNode {
  return (
    <>
      {doneOf(counts)}
      <Stack counts={counts} />
    </>
  );
}
