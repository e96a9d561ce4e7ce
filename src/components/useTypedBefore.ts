import {useRef} from 'react';

/**
 * What a reader typed or chose in a form before React was awake: React's state does not know about it.
 *
 * @param onTyped gets the filled fields by their names, once
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
