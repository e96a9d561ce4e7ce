import {useEffect, useMemo, useState} from 'react';
import type {Question} from '../domain/searchAddress';
import {openBackend} from './openBackend';
import {createSearcher, IDLE, type SearchState} from './searcher';
import {useAlgolia} from './useAlgolia';

/**
 * The answer to a question, as it changes.
 *
 * @param question asked again where it is another object
 */
export function useSearch(question: Question): SearchState {
  const algolia = useAlgolia();
  const [state, setState] = useState(IDLE);
  const searcher = useMemo(() => createSearcher(() => openBackend(algolia), setState), [algolia]);
  useEffect(() => searcher.ask(question), [searcher, question]);
  useEffect(() => searcher.stop, [searcher]);
  // Whom no connection has failed need not ask again when it is back.
  useEffect(() => {
    if (state.phase !== 'failed') return;
    const askAgain = () => searcher.ask(question);
    addEventListener('online', askAgain);
    return () => removeEventListener('online', askAgain);
  }, [state.phase, searcher, question]);
  return state;
}
