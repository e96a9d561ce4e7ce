import {useHistory, useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useState} from 'react';
import {highlightWords, removeHighlights} from '../../client/highlightWords';
import {revealWords} from '../../client/revealWords';
import {showAnchor} from '../../client/showAnchor';
import {foundIn, withoutFound} from '../../domain/foundWords';
import styles from './styles.module.css';

/** Highlights the words by which a search found the page, until the reader dismisses them. */
export default function FoundWords(): ReactNode {
  const {pathname, search, hash} = useLocation();
  const history = useHistory();
  const [count, setCount] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has other text
  useEffect(() => {
    const words = foundIn(search);
    const main = document.querySelector('main');
    if (!main || words.length === 0) return;
    const ranges = highlightWords(main, words);
    setCount(ranges.length);
    showAnchor(hash, history.action === 'POP');
    revealWords(main, ranges, hash);
    return () => {
      setCount(0);
      removeHighlights();
    };
  }, [pathname, search, hash]);

  if (count === 0) return null;
  return (
    <aside className={styles.found} aria-label={translate({id: 'search.found', message: 'Words found'})}>
      <span role="status" className={styles.words}>
        {translate(
          {id: 'search.found.shown', message: 'Highlighted on this page: {words}'},
          {words: foundIn(search).join(', ')},
        )}
      </span>
      <button
        type="button"
        className="button button--secondary"
        onClick={() => history.replace({pathname, hash, search: withoutFound(search)})}
      >
        {translate({id: 'search.found.remove', message: 'Remove the highlights'})}
      </button>
    </aside>
  );
}
