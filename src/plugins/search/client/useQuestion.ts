import {useHistory, useLocation} from '@docusaurus/router';
import {useEffect, useRef, useState} from 'react';
import {type Question, readAddress, writeAddress} from '../domain/searchAddress';

/** How many milliseconds the address waits for typing: browsers stop pages that change it often. */
const TYPING_RESTS = 400;

const NOTHING = readAddress('');

/**
 * What the search page is asked. It lives in the address, so that it can be sent to a colleague and Back leads to it,
 * and beside it: a field that waited for the address would lose letters. What is typed takes the place of the address
 * before; a filter is a step that Back takes back.
 *
 * @returns the question, and what changes it; asked with no change it is asked again
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
    // What was typed before React was awake counts more than the address that the page came with.
    if (isFirst.current && timer.current) become({...readAddress(search), query: current.current.query});
    // What is there because it was written is known already.
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
    // Of another question the first results are shown.
    become({...current.current, ...(isOther ? {limit: NOTHING.limit} : {}), ...changed});
    clearTimeout(timer.current);
    if (isTyping) timer.current = setTimeout(write, TYPING_RESTS, true);
    else write(false);
  };
  return [question, change];
}
