import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import TagsListInline from '@theme/TagsListInline';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../../components/formats';
import {usePageFacts} from '../../../client/usePageFacts';
import ReportProblem from './ReportProblem';
import styles from './styles.module.css';

/** The foot of a page: its tags, what changed last, and where to say that something is wrong. */
export default function DocItemFooter(): ReactNode {
  const {tags} = useDoc().metadata;
  return (
    <footer className={clsx(ThemeClassNames.docs.docFooter, styles.footer)}>
      {tags.length > 0 && <TagsListInline tags={tags} />}
      <Changes />
      <ReportProblem />
    </footer>
  );
}

function Changes(): ReactNode {
  const changes = usePageFacts()?.changes ?? [];
  const formats = useFormats();
  const [last] = changes;
  if (!last) return null;
  return (
    <details className={styles.changes}>
      <summary>
        <Translate id="changes.last" values={{date: <time dateTime={last.date}>{formats.date(last.date)}</time>}}>
          {'Last changed on {date}'}
        </Translate>
      </summary>
      <ul>
        {changes.map(({commit, date, subject}) => (
          <li key={commit}>
            <time dateTime={date}>{formats.date(date)}</time>: {subject}
          </li>
        ))}
      </ul>
    </details>
  );
}
