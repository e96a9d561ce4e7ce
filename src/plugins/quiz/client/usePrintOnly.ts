import {useEffect, useState} from 'react';

/**
 * Prints a part of a page that is drawn for that only.
 *
 * @returns whether to draw it, and what opens the print dialog
 */
export function usePrintOnly(): [boolean, () => void] {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const root = document.documentElement;
    const end = () => setIsPrinting(false);
    root.dataset.printOnly = '';
    // Phones continue at once and print later: only this event marks the end.
    addEventListener('afterprint', end);
    window.print();
    return () => {
      removeEventListener('afterprint', end);
      delete root.dataset.printOnly;
    };
  }, [isPrinting]);
  return [isPrinting, () => setIsPrinting(true)];
}
