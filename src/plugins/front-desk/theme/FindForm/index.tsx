import Translate, {translate} from '@docusaurus/Translate';
import SearchField from '@theme/SearchField';
import type {ReactNode} from 'react';
import {useSitePath} from '../../../../components/useSitePath';
import styles from './styles.module.css';

/** Searches; an ordinary form, so that it works before anything has loaded. */
export default function FindForm(): ReactNode {
  return (
    <search>
      <form className={styles.find} action={useSitePath()('/search/')} method="get">
        <label htmlFor="find">
          <Translate id="home.find.label">What are you looking for?</Translate>
        </label>
        <div className={styles.findRow}>
          <SearchField
            id="find"
            placeholder={translate({id: 'home.find.example', message: 'receipt paper, PIN, outage …'})}
          />
          <button type="submit" className="button button--primary">
            <Translate id="home.find.button">Find</Translate>
          </button>
        </div>
      </form>
    </search>
  );
}
