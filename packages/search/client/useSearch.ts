import {useEffect, useState} from 'react';
import type {Question} from '../domain/searchAddress';
import {createSearcher, IDLE, type SearchState} from './searcher';
import {useBackend} from './useBackend';

/**
 * Returns the state of a search as it changes.
 *
 * @param question asked again if it's a new object
 */
export function useSearch(question: Question): SearchState {
  const open = useBackend();
  const [state, setState] = useState(IDLE);
  const [searcher] = useState(() => createSearcher(open, setState));
  useEffect(() => searcher.ask(question), [searcher, question]);
  useEffect(() => searcher.stop, [searcher]);
  // Searches again by itself when the connection is back.
  useEffect(() => {
    addEventListener('online', searcher.reconnect);
    return () => removeEventListener('online', searcher.reconnect);
  }, [searcher]);
  return state;
}
