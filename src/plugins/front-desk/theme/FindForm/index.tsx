import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useSitePath} from '../../../../components/useSitePath';
import styles from './styles.module.css';

/** Goes to the list of all pages with the words filled in; an ordinary form, so that it works before anything has loaded. */
export default function FindForm(): ReactNode {
  return (
    <search>
      <form className={styles.find} action={useSitePath()('/pages/')} method="get">
        <label htmlFor="find">
          <Translate id="home.find.label">What are you looking for?</Translate>
        </label>
        <div className={styles.findRow}>
          <input
            id="find"
            name="text"
            type="search"
            data-search-field
            aria-keyshortcuts="/ Control+K Meta+K"
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
