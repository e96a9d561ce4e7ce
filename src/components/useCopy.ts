import {type RefObject, useEffect, useState} from 'react';
import {copyText} from './copyText';

/** In milliseconds; a failure stays, since there is something to do. */
const SHOWN_FOR = 2000;

export interface Copy {
  /** The result of the last copy, for as long as it is shown. */
  outcome: 'copied' | 'failed' | null;
  copy(): Promise<void>;
}

/** Copies the text of an element, and returns whether that worked. */
export function useCopy(element: RefObject<HTMLElement | null>): Copy {
  const [outcome, setOutcome] = useState<Copy['outcome']>(null);

  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    if (!element.current) return;
    setOutcome(null);
    setOutcome((await copyText(element.current)) ? 'copied' : 'failed');
  };
  return {outcome, copy};
}
