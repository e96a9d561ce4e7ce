import type {ReportPerson} from '@deskbook/records/domain/report/people';
import {foldText} from '@deskbook/text/foldText';
import type Badge from '@deskbook/ui/components/Badge';
import DataTable, {type TableColumn} from '@deskbook/ui/components/DataTable';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import tones from '@deskbook/ui/components/tones.module.css';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ComponentProps, createContext, type ReactNode, useContext, useState} from 'react';
import styles from './styles.module.css';

const Level = createContext<2 | 3>(2);

/** Heading level of the parts. On a session's page, the report is itself a part. */
export const LevelProvider = Level.Provider;

interface PartProps {
  id: string;
  title: string;
  children: ReactNode;
}

export function Part({id, title, children}: PartProps): ReactNode {
  const Heading = `h${useContext(Level)}` as const;
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}

interface FoldedPartProps extends PartProps {
  /** What it comes to, in a few words */
  about: string;
}

/** A part that few need at once. On paper, it is open. */
export function FoldedPart({id, title, about, children}: FoldedPartProps): ReactNode {
  const Heading = `h${useContext(Level)}` as const;
  return (
    <section aria-labelledby={id} className={styles.foldedPart}>
      <details className={styles.fold}>
        <summary>
          <Heading id={id}>{title}</Heading> <span className={styles.muted}>{about}</span>
        </summary>
        {children}
      </details>
    </section>
  );
}

export function SubHeading({children}: {children: ReactNode}): ReactNode {
  const Heading = `h${useContext(Level) + 1}` as 'h3' | 'h4';
  return <Heading>{children}</Heading>;
}

/** A person's name, with their job and branch if the roster has them. */
export function PersonName({person: {name, branch, job}}: {person: ReportPerson}): ReactNode {
  const where = [job, branch].filter(Boolean).join(', ');
  return (
    <>
      {name}
      {where && <small>{where}</small>}
    </>
  );
}

interface SignProps extends ComponentProps<typeof Badge> {
  /** What is as it should be has only its icon. */
  isQuiet?: boolean;
}

/** The state of one of many cells alike */
export function Sign({icon, tone, isQuiet = false, children}: SignProps): ReactNode {
  return (
    <span className={clsx(styles.sign, tone && tones[tone])}>
      <Icon name={icon} />
      <span className={isQuiet ? 'unseen' : undefined}>{children}</span>
    </span>
  );
}

/** How many rows are shown at first. A browser is busy for many seconds with thousands of them. */
export const FIRST = 200;

const Search = createContext('');

/** What people in all tables within it are searched for. */
export const SearchProvider = Search.Provider;

/** Returns the rows to show, and what says how many there are. Only rows with a person are searched. */
export function useShown<T extends {person?: Pick<ReportPerson, 'name'> | undefined}>(
  rows: readonly T[],
  first = FIRST,
) {
  const formats = useFormats();
  const query = foldText(useContext(Search));
  const [most, setMost] = useState(first);
  const found = query === '' ? rows : rows.filter(({person}) => !person || foldText(person.name).includes(query));
  const visible = found.slice(0, most);
  const values = {shown: formats.number(visible.length), all: formats.number(rows.length)};
  const more: ReactNode = visible.length < rows.length && (
    <p className={styles.more}>
      {translate({id: 'report.shown', message: '{shown} of {all} rows are shown, here and on paper.'}, values)}
      {visible.length < found.length && (
        <button
          type="button"
          className="button button--secondary screen-only"
          onClick={() => setMost(Number.POSITIVE_INFINITY)}
        >
          {translate({id: 'report.showAll', message: 'Show all'})}
        </button>
      )}
    </p>
  );
  return {visible, found, more};
}

interface Row {
  key: string;
  /** Whom it is about */
  person?: ReportPerson;
  cells(): readonly ReactNode[];
  /** Which cells are as they should be */
  normal?(): readonly boolean[];
}

interface TableProps {
  label: string;
  columns: readonly TableColumn[];
  /** Cells are only made of rows that are shown. */
  rows: readonly Row[];
}

/** A table of figures or states, with a name for each row. */
export function Table({label, columns, rows}: TableProps): ReactNode {
  const {visible, more} = useShown(rows);
  const shown = visible.map(({key, cells, normal}) => ({key, cells: cells(), ...(normal && {normal: normal()})}));
  return (
    <>
      <DataTable label={label} columns={columns} groups={[{key: label, rows: shown}]} />
      {more}
    </>
  );
}

export function asPercent(share: number): number {
  return Math.round(share * 100);
}
