import type {ReportPerson} from '@deskbook/records/domain/report/people';
import {foldText} from '@deskbook/text/strings';
import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import {createContext, type ReactNode, useContext, useId, useState} from 'react';
import styles from './styles.module.css';

/** How many rows are shown at first. A browser is busy for many seconds with thousands of them. */
export const FIRST = 200;

const Search = createContext('');

interface FindProps {
  isNeeded: boolean;
  children: ReactNode;
}

/** A field to find a person in all tables within it. Typing draws only the tables again, not what is in them. */
export function FindPerson({isNeeded, children}: FindProps): ReactNode {
  const id = useId();
  const [query, setQuery] = useState('');
  return (
    <>
      {isNeeded && (
        <p className={`${styles.find} screen-only`}>
          <label htmlFor={id}>{translate({id: 'report.find', message: 'Find a person'})}</label>
          <input id={id} type="search" value={query} onInput={({currentTarget}) => setQuery(currentTarget.value)} />
        </p>
      )}
      <Search.Provider value={query}>{children}</Search.Provider>
    </>
  );
}

/** Returns the rows to show, and what says how many there are. Only rows with a person are searched. */
export function useShown<T extends {person?: Pick<ReportPerson, 'name'> | undefined}>(rows: readonly T[]) {
  const formats = useFormats();
  const query = foldText(useContext(Search));
  const [most, setMost] = useState(FIRST);
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
  return {visible, more};
}
