import {decodeAddress} from '@deskbook/text/decodeAddress';
import {useEffect, useLayoutEffect, useState} from 'react';
import {firstOpen, type Step} from '../domain/steps';

/**
 * Chooses the question in view if questions appear one at a time: the first on the server, then the one in the URL, or
 * else where the reader left off.
 *
 * @param isLoaded whether storage has been read
 * @param idOnPage returns a question's id on this page
 * @returns null if there are no questions
 */
export function useCurrentQuestion(
  steps: readonly Step[],
  isLoaded: boolean,
  idOnPage: (id: string) => string,
): [string | null, (id: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const [named, setNamed] = useState<{id: string} | null>(null);

  // Decide where the reader left off only once: answering must not change the question later.
  // biome-ignore lint/correctness/useExhaustiveDependencies: uses the steps as first loaded
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

  // The browser couldn't scroll to a question that was hidden.
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
