import {availableParallelism} from 'node:os';

/** Does the work for every item, for as many at a time as the machine has processors, so that memory stays small. */
export async function forEachConcurrent<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({length: availableParallelism()}, worker));
}
