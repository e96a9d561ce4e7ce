import {availableParallelism} from 'node:os';

/** Runs work for all items, as many at a time as there are processors, to limit memory. */
export async function forEachConcurrent<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({length: availableParallelism()}, worker));
}
