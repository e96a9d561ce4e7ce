import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import SearchField from '@theme/SearchField';
import type {ReactNode} from 'react';
import {useSitePath} from '../../../../components/useSitePath';
import styles from './styles.module.css';

/** The find field in the bar of every page but the home page and the search page, which have larger ones. */
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
          aria-label={translate({
            id: 'find.label',
            message: 'Find a page',
            description: 'Name of the find field in the bar',
          })}
          placeholder={translate({
            id: 'find.placeholder',
            message: 'Find',
            description: 'In the empty find field',
          })}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
