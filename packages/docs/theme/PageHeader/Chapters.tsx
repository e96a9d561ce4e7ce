import Icon from '@deskbook/ui/components/Icon';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import type {PageFacts} from '../../domain/pageFacts';
import {LinkedTitle} from './PageLinks';
import styles from './ways.module.css';

export default function Chapters({chapters, printAs}: Pick<PageFacts, 'chapters' | 'printAs'>): ReactNode {
  const id = useId();
  if (!printAs) return null;
  return (
    <nav className={styles.chapters} aria-labelledby={id}>
      <h2 id={id}>{translate({id: 'page.chapters', message: 'Chapters'})}</h2>
      <ol>
        {chapters.map((chapter, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a page does not change, and titles repeat
          <li key={index}>
            <LinkedTitle link={chapter} />
            {chapter.description && <p>{chapter.description}</p>}
          </li>
        ))}
      </ol>
      <p className={clsx(styles.printAll, 'screen-only')}>
        <Icon name="printer" />
        <Link to={printAs}>
          {translate({id: 'page.printAll', message: 'The whole manual on one page, for printing'})}
        </Link>
      </p>
    </nav>
  );
}
