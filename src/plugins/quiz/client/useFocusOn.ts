import {useCallback, useEffect, useState} from 'react';

/**
 * Moves the focus to an element that is there, or in view, only after the next drawing.
 *
 * @returns asks for it, by the element's id
 */
export function useFocusOn(): (id: string) => void {
  // An object, so that the same place can be asked for twice.
  const [wanted, setWanted] = useState<{id: string} | null>(null);
  useEffect(() => {
    if (wanted) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  return useCallback((id: string) => setWanted({id}), []);
}
