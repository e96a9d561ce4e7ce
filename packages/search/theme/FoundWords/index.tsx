import {useHistory} from '@docusaurus/router';
import {useEffect} from 'react';
import type {Found} from '../../client/foundStore';
import {fadeHighlights, highlightWords} from '../../client/highlightWords';
import {revealWords, showAnchor} from '../../client/revealWords';
import './styles.module.css';

/** Highlights the words by which a search found the page until the reader has seen them. */
export default function FoundWords({found: {words, hash}}: {found: Found}): null {
  const history = useHistory();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per result
  useEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    const ranges = highlightWords(main, words);
    showAnchor(hash, history.action === 'POP');
    revealWords(main, ranges, hash);
    return fadeHighlights();
  }, [words, hash]);

  return null;
}
