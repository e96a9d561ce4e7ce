import {useCallback, useEffect, useState} from 'react';
import {ask} from './ask';

/** Fetches from the API; undefined until the response arrives. `askAgain` refetches. */
export function useAnswer<Answer>(what: string | null, values: Readonly<Record<string, string>> = {}) {
  const [answer, setAnswer] = useState<Answer>();
  const [failure, setFailure] = useState<string>();
  const key = JSON.stringify(values);
  const askAgain = useCallback(async () => {
    if (what === null) return;
    await ask<Answer>(what, JSON.parse(key)).then(setAnswer, (error: Error) => setFailure(error.message));
  }, [what, key]);
  useEffect(() => {
    void askAgain();
  }, [askAgain]);
  return {answer, failure, askAgain};
}
