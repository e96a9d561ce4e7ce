import Link from '@docusaurus/Link';
import type {ReactNode, RefObject} from 'react';
import {keepFound} from '../../client/foundStore';
import {groupResults, type ResultGroup, type ResultOption} from '../../domain/resultOptions';
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
        <ResultLink option={lead}>
          <LeadTitle page={page} lead={lead} />
        </ResultLink>
      </h2>
      <PlaceOfPage page={page} /> <Excerpt fragments={lead.excerpt} />
      {sections.length > 0 && (
        <ul className={`plain-list ${styles.sections}`}>
          {sections.map((option) => (
            <li key={option.url} className={parts.section}>
              <ResultLink option={option}>
                <Marked fragments={option.heading ?? []} />
              </ResultLink>{' '}
              <Excerpt fragments={option.excerpt} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function ResultLink({option: {url, found}, children}: {option: ResultOption; children: ReactNode}): ReactNode {
  const keep = () => keepFound(url, found);
  return (
    <Link to={url} onClick={keep} onAuxClick={keep}>
      {children}
    </Link>
  );
}
