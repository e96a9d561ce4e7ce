import {useEffect, useLayoutEffect, useState} from 'react';
import {decodeAddress} from '../../../shared/decodeAddress';
import {firstOpen, type Step} from '../domain/steps';

/**
 * Which question is in view where they come one at a time: on the server the first, then the one that the address
 * names, else where the reader left off.
 *
 * @param isLoaded whether what is stored has been read
 * @param idOnPage gives the id that a question has on this page
 * @returns null where no question is asked
 */
export function useCurrentQuestion(
  steps: readonly Step[],
  isLoaded: boolean,
  idOnPage: (id: string) => string,
): [string | null, (id: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const [named, setNamed] = useState<{id: string} | null>(null);

  // Where the reader left off is decided once: later, an answer alone does not turn the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the steps as they were when they had been read
  useEffect(() => {
    if (!isLoaded) return;
    const follow = () => {
      const named = namedByAddress(steps, idOnPage);
      setChosen((before) => named ?? before ?? firstOpen(steps));
      setNamed(named === null ? null : {id: named});
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [isLoaded]);

  // The browser could not scroll to what was not in view.
  useLayoutEffect(() => {
    if (named) document.getElementById(idOnPage(named.id))?.scrollIntoView();
  }, [named, idOnPage]);

  const isAsked = steps.some(({id}) => id === chosen);
  if (isAsked) return [chosen, setChosen];
  return [isLoaded ? firstOpen(steps) : (steps[0]?.id ?? null), setChosen];
}

function namedByAddress(steps: readonly Step[], idOnPage: (id: string) => string): string | null {
  const named = decodeAddress(location.hash.slice(1));
  return steps.find(({id}) => idOnPage(id) === named)?.id ?? null;
}
