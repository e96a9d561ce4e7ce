import {useCallback, useEffect, useState} from 'react';
import {get} from './apiClient';

/** Fetches from the API; undefined until the response arrives. `refetch` refetches. */
export function useQuery<Answer>(what: string | null, values: Readonly<Record<string, string>> = {}) {
  const [answer, setAnswer] = useState<Answer>();
  const [failure, setFailure] = useState<string>();
  const key = JSON.stringify(values);
  const refetch = useCallback(async () => {
    if (what === null) return;
    await get<Answer>(what, JSON.parse(key)).then(setAnswer, (error: Error) => setFailure(error.message));
  }, [what, key]);
  useEffect(() => {
    void refetch();
  }, [refetch]);
  return {answer, failure, refetch};
}

/** Tracks a request: whether it's running, and why it failed. */
export function useTask() {
  const [isRunning, setIsRunning] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = async (work: () => Promise<void>) => {
    setIsRunning(true);
    setFailure(undefined);
    await work().catch((error: Error) => setFailure(error.message));
    setIsRunning(false);
  };
  return {isRunning, failure, run};
}
