import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import SiteLink from '../../../../components/SiteLink';
import styles from './styles.module.css';

/** A few words that can be searched for with a click; they show what the search understands. */
export default function SearchExamples({words}: {words: readonly string[]}): ReactNode {
  if (words.length === 0) return null;
  return (
    <p className={clsx(styles.examples, 'screen-only')}>
      <Translate id="home.examples" description="Before a few links that search for a word">
        For example
      </Translate>
      {words.map((word) => (
        <SiteLink key={word} to={`/search/?q=${encodeURIComponent(word)}`}>
          {word}
        </SiteLink>
      ))}
    </p>
  );
}
