/** Waits between tries, in milliseconds */
const PAUSES = [1000, 3000, 9000];

export interface RetryOptions {
  /** Called before each wait, with the error and the seconds until the next try */
  onWait: (error: unknown, seconds: number) => void;
  pause: (milliseconds: number) => Promise<void>;
  /** Stops between two tries */
  signal: AbortSignal;
}

/** Runs the work, and retries up to three times if the error may be temporary. */
export async function retry<T>(
  work: () => Promise<T>,
  mayPass: (error: unknown) => boolean,
  {onWait, pause, signal}: RetryOptions,
): Promise<T> {
  for (const milliseconds of PAUSES) {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error)) throw error;
      onWait(error, milliseconds / 1000);
      await pause(milliseconds);
    }
  }
  signal.throwIfAborted();
  return work();
}
