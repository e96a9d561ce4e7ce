import {useRef} from 'react';

/**
 * Passes on what a reader entered in a form before React hydrated it, which React's state doesn't know.
 *
 * @param onTyped gets the filled fields by name, once
 * @returns the form's `ref`
 */
export function useTypedBefore(
  onTyped: (typed: Record<string, string>) => void,
): (form: HTMLFormElement | null) => void {
  const isRead = useRef(false);
  return (form) => {
    if (!form || isRead.current) return;
    isRead.current = true;
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    if (filled.length > 0) onTyped(Object.fromEntries(filled) as Record<string, string>);
  };
}
