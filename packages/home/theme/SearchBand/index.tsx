import find from '@deskbook/ui/components/FindForm.module.css';
import Icon from '@deskbook/ui/components/Icon';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {translate} from '@docusaurus/Translate';
import SearchField from '@theme/SearchField';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface Props {
  /** The page's heading, if it is more than the label of the field */
  title?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}

/** The band at the top of pages meant for searching, with a large field. It continues the navbar. */
export default function SearchBand({title, lead, children}: Props): ReactNode {
  const label = (
    <label htmlFor="find">{translate({id: 'home.find.label', message: 'What are you looking for?'})}</label>
  );
  return (
    <div className={styles.band}>
      <h1>{title ?? label}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      <FindForm label={title ? label : null} />
      {children}
    </div>
  );
}

/** An ordinary form, so it works before anything has loaded. */
function FindForm({label}: {label: ReactNode}): ReactNode {
  return (
    <search className={clsx(styles.search, 'screen-only')}>
      {label}
      <form className={find.form} action={useSitePath()('/search/')} method="get">
        <Icon name="search" />
        <SearchField id="find" />
        <button type="submit" className="button button--primary">
          {translate({id: 'search.submit', message: 'Search'})}
        </button>
      </form>
    </search>
  );
}
