import Link from '@docusaurus/Link';
import type {ReactNode, RefObject} from 'react';
import {groupResults, type ResultGroup} from '../../domain/resultOptions';
import type {PageHit} from '../../domain/searchBackend';
import PlaceOfPage from '../SearchParts/PlaceOfPage';
import {Excerpt, LeadTitle, Marked, ResultIcon} from '../SearchParts/ResultParts';
import parts from '../SearchParts/styles.module.css';
import styles from './styles.module.css';

const SECTIONS = 3;

interface Props {
  pages: readonly PageHit[];
  query: string;
  list: RefObject<HTMLOListElement | null>;
}

/** The results as headings and links, which read like any page. */
export default function PageResults({pages, query, list}: Props): ReactNode {
  return (
    <ol ref={list} className={`plain-list ${styles.pages}`}>
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
    <article className={parts.result}>
      <ResultIcon page={page} />
      <h2 className={styles.title}>
        <Link to={lead.url}>
          <LeadTitle page={page} lead={lead} />
        </Link>
      </h2>
      <PlaceOfPage page={page} /> <Excerpt fragments={lead.excerpt} />
      {sections.length > 0 && (
        <ul className={`plain-list ${styles.sections}`}>
          {sections.map(({url, heading, excerpt}) => (
            <li key={url} className={parts.section}>
              <Link to={url}>
                <Marked fragments={heading ?? []} />
              </Link>{' '}
              <Excerpt fragments={excerpt} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
