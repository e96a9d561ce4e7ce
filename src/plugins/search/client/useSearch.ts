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
  // Nobody need ask again when the connection is back.
  useEffect(() => {
    addEventListener('online', searcher.reconnect);
    return () => removeEventListener('online', searcher.reconnect);
  }, [searcher]);
  return state;
}
