import {type RefObject, useEffect, useRef} from 'react';

/** What a reader typed into a field before React was awake: React's own state knows nothing of it. */
export function useTypedText(onTyped: (text: string) => void): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    if (field.current?.value) onTyped(field.current.value);
  }, []);
  return field;
}
