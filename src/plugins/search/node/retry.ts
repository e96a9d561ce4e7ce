/** Waits between tries, in milliseconds. */
const PAUSES = [1000, 3000, 9000];

export interface RetryOptions {
  /** Told before each wait: what went wrong, and the seconds until the next try. */
  onWait: (error: unknown, seconds: number) => void;
  pause: (milliseconds: number) => Promise<void>;
  /** Ends it between two tries. */
  signal: AbortSignal;
}

/** Does the work again, up to three times, where it failed in a way that may pass. */
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
