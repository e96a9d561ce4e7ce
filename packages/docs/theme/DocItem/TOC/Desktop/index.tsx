import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import PageTools from '@theme/PageTools';
import TOCItems from '@theme/TOCItems';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import {useContents} from '../../../../client/useContents';
import {lettersOf} from '../../../../domain/contents';
import Letters from '../../../PageHeader/Letters';
import styles from './styles.module.css';

/** On wide screens, next to the page: its table of contents and tools. */
export default function DocItemTOCDesktop(): ReactNode {
  const {frontMatter} = useDoc();
  const id = useId();
  const toc = useContents();
  const letters = lettersOf(toc);
  return (
    <div className={clsx(styles.column, 'thin-scrollbar', ThemeClassNames.docs.docTocDesktop)}>
      {letters ? (
        <Letters letters={letters} />
      ) : (
        <nav aria-labelledby={id}>
          <p id={id} className={styles.title}>
            {translate({id: 'theme.TOCCollapsible.toggleButtonLabel', message: 'On this page'})}
          </p>
          <TOCItems
            toc={toc}
            minHeadingLevel={frontMatter.toc_min_heading_level}
            maxHeadingLevel={frontMatter.toc_max_heading_level}
            linkClassName="table-of-contents__link toc-highlight"
            linkActiveClassName="table-of-contents__link--active"
          />
        </nav>
      )}
      <div className={clsx(styles.tools, 'needs-script')}>
        <PageTools />
      </div>
    </div>
  );
}
