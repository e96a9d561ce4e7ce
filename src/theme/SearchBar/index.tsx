import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {useSitePath} from '../../components/useSitePath';
import styles from './styles.module.css';

/**
 * The find field in the bar of every page but the home page, which has a larger one. An ordinary form, so that it works
 * before anything has loaded; `/` and Ctrl-K lead to it (`src/boot/searchKeys.ts`).
 */
export default function SearchBar(): ReactNode {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const {pathname} = useLocation();
  const action = useSitePath()('/pages/');
  if (pathname === baseUrl) return null;
  return (
    <search>
      <form action={action} method="get">
        <input
          className={styles.field}
          name="text"
          type="search"
          data-search-field
          aria-label={translate({
            id: 'find.label',
            message: 'Find a page',
            description: 'Name of the find field in the bar',
          })}
          aria-keyshortcuts="/ Control+K Meta+K"
          placeholder={translate({
            id: 'find.placeholder',
            message: 'Find (press /)',
            description: 'In the empty find field',
          })}
        />
      </form>
    </search>
  );
}
