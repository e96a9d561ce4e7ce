import Link from '@docusaurus/Link';
import type {ReactNode, RefObject} from 'react';
import PageIcon from '../../../../components/PageIcon';
import {groupResults, type ResultGroup} from '../../domain/resultOptions';
import type {PageHit} from '../../domain/searchBackend';
import LeadTitle from '../SearchParts/LeadTitle';
import Marked from '../SearchParts/Marked';
import PlaceOfPage from '../SearchParts/PlaceOfPage';
import {resultIcon} from '../SearchParts/resultIcon';
import styles from './styles.module.css';

/** So many sections of a page are shown. */
const SECTIONS = 3;

interface Props {
  pages: readonly PageHit[];
  query: string;
  list: RefObject<HTMLOListElement | null>;
}

/** The results as headings and links, to be read like any page. */
export default function PageResults({pages, query, list}: Props): ReactNode {
  return (
    <ol ref={list} className={styles.pages}>
      {groupResults(pages, query, SECTIONS).map((group) => (
        <li key={group.page.url}>
          <Result group={group} />
        </li>
      ))}
    </ol>
  );
}

function Result({group: {page, lead, sections}}: {group: ResultGroup}): ReactNode {
  return (
    <article className={styles.result}>
      <span className={styles.kindIcon}>
        <PageIcon name={resultIcon(page)} />
      </span>
      <h2 className={styles.title}>
        <Link to={lead.url}>
          <LeadTitle page={page} lead={lead} />
        </Link>
      </h2>
      <PlaceOfPage page={page} />
      <p className={styles.excerpt}>
        <Marked fragments={lead.excerpt} />
      </p>
      {sections.length > 0 && (
        <ul className={styles.sections}>
          {sections.map(({url, heading, excerpt}) => (
            <li key={url}>
              <Link to={url}>
                <Marked fragments={heading ?? []} />
              </Link>{' '}
              <span className={styles.excerpt}>
                <Marked fragments={excerpt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
