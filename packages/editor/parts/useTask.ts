import {useState} from 'react';

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
