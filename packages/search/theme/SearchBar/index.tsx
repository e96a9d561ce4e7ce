import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchField from '@theme/SearchField';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The search field in the navbar. The home page and the search page have larger fields instead. */
export default function SearchBar(): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const {pathname} = useLocation();
  const searchPage = useSitePath()('/search/');
  if (pathname === baseUrl || pathname === searchPage) return null;
  return (
    <search>
      <form action={searchPage} method="get" className={styles.form}>
        <SearchField
          className={styles.field}
          aria-label={translate({id: 'search.field', message: 'Search this site'})}
          // There's only room for a word.
          placeholder={translate({id: 'search.submit', message: 'Search'})}
        />
        <span className={`${styles.key} needs-script`} aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
