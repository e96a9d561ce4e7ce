import {useLocation} from '@docusaurus/router';
import {type ComponentType, createElement, type ReactNode, useEffect, useState} from 'react';
import {foundIn} from '../../domain/foundWords';

/** What shows the words by which a page was found; it is loaded where an address names some. */
export function useFoundWords(): ReactNode {
  const {search} = useLocation();
  const [FoundWords, setFoundWords] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (foundIn(search).length === 0) return;
    // Without it the page is as good to read.
    import(/* webpackChunkName: "found-words" */ '../FoundWords')
      .then((module) => setFoundWords(() => module.default))
      .catch(() => {});
  }, [search]);
  return FoundWords && createElement(FoundWords);
}
