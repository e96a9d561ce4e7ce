import {CONTENT_ANCHOR} from '@deskbook/ui/components/contentAnchor';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Translate, {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import AboutPage from '@theme/AboutPage';
import PageTools from '@theme/PageTools';
import TagsListInline from '@theme/TagsListInline';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {usePageFacts} from '../../../client/usePageFacts';
import ReportProblem from './ReportProblem';
import styles from './styles.module.css';

/** The footer of a page: its owner and review dates, tools, and latest changes. */
export default function DocItemFooter(): ReactNode {
  const {tags} = useDoc().metadata;
  return (
    <footer className={clsx(ThemeClassNames.docs.docFooter, styles.footer)}>
      <AboutPage />
      {tags.length > 0 && <TagsListInline tags={tags} />}
      <Changes />
      <div className={clsx(styles.tools, 'screen-only')}>
        <PageTools />
        <ReportProblem />
        <p className={styles.tool}>
          <Icon name="arrow-up" />
          <a href={`#${CONTENT_ANCHOR}`}>{translate({id: 'docFooter.top', message: 'Back to top'})}</a>
        </p>
      </div>
    </footer>
  );
}

/** When the page last changed. Descriptions of the changes are folded. */
function Changes(): ReactNode {
  const changes = usePageFacts()?.changes ?? [];
  const formats = useFormats();
  const [last] = changes;
  if (!last) return null;
  const lastChanged = (
    <Translate id="changes.last" values={{date: <time dateTime={last.date}>{formats.date(last.date)}</time>}}>
      {'Last changed on {date}'}
    </Translate>
  );
  const told = changes.filter(({subject}) => subject);
  if (told.length === 0) return <p className={clsx(styles.changed, 'screen-only')}>{lastChanged}</p>;
  return (
    <details className={clsx(styles.changes, 'screen-only')}>
      <summary>{lastChanged}</summary>
      <ul>
        {told.map(({commit, date, subject}) => (
          <li key={commit}>
            <time dateTime={date}>{formats.date(date)}</time>: {subject}
          </li>
        ))}
      </ul>
    </details>
  );
}
