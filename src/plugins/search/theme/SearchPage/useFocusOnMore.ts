import {type RefObject, useEffect, useRef} from 'react';

/**
 * More results were asked for: when they are there, the first of them has the focus, so that keys and screen readers go
 * on from it.
 *
 * @param count how many results are shown
 * @returns what is called when more are asked for
 */
export function useFocusOnMore(list: RefObject<HTMLElement | null>, count: number): () => void {
  const before = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list stays
  useEffect(() => {
    if (before.current === null) return;
    if (count > before.current) list.current?.children[before.current]?.querySelector('a')?.focus();
    before.current = null;
  }, [count]);
  return () => {
    before.current = count;
  };
}
