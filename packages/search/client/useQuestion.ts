import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useRef, useState} from 'react';
import {type Question, readAddress, writeAddress} from '../domain/searchAddress';

/** How long typing must pause before the address changes, in milliseconds: browsers block too frequent changes. */
const TYPING_RESTS = 400;

const NOTHING = readAddress('');

/**
 * The search page's question. It's in the address, so it can be sent to a colleague and Back restores it. It's also in
 * state, because a field that waited for the address would lose letters. Typing replaces the history entry; a filter
 * adds one.
 *
 * @returns the question, and a function that changes it; calling that without changes asks again
 */
export function useQuestion(): [Question, (changed: Partial<Question>, isTyping?: boolean) => void] {
  const {search} = useLocation();
  const history = useHistory();
  const [question, setQuestion] = useState(NOTHING);
  const current = useRef(question);
  const written = useRef<string | null>(null);
  const isFirst = useRef(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const become = (next: Question) => {
    current.current = next;
    setQuestion(next);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address alone
  useEffect(() => {
    // Text typed before hydration wins over the address.
    if (isFirst.current && timer.current) become({...readAddress(search), query: current.current.query});
    // The state already has what this hook wrote itself.
    else if (search !== written.current) {
      clearTimeout(timer.current);
      become(readAddress(search));
    }
    written.current = null;
    isFirst.current = false;
  }, [search]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const write = (isTyping: boolean) => {
    const {pathname, search: before} = history.location;
    const next = writeAddress(current.current);
    if (next === before) return;
    written.current = next;
    history[isTyping ? 'replace' : 'push']({pathname, search: next});
  };
  const change = (changed: Partial<Question>, isTyping = false) => {
    const isOther = 'query' in changed || 'filters' in changed;
    // A new question starts with the first results.
    become({...current.current, ...(isOther ? {limit: NOTHING.limit} : {}), ...changed});
    clearTimeout(timer.current);
    if (isTyping) timer.current = setTimeout(write, TYPING_RESTS, true);
    else write(false);
  };
  return [question, change];
}
