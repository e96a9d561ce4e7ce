import {type RefObject, useEffect, useRef} from 'react';

/**
 * Focuses the first new result after the reader asked for more, so the keyboard and screen readers continue there.
 *
 * @param count how many results are shown
 * @returns a function to call when the reader asks for more
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
