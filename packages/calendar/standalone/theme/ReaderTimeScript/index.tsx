import {tellReaderTime} from '@deskbook/ui/browser/readerTime';
import {DATED, showByDate} from '@deskbook/ui/browser/showByDate';
import type {ReactNode} from 'react';

/**
 * Decides by the reader's clock what is shown, before the page is painted and before the app is there. The app does it
 * for what it renders later. Each function is complete in itself, so its text is a script.
 */
export default function ReaderTimeScript(): ReactNode {
  const given = [showByDate, tellReaderTime, JSON.stringify(DATED)].join();
  const code = typeof window === 'undefined' ? `(${whileParsing})(${given})` : '';
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{__html: code}} />;
}

/** A browser calls an observer before it paints what has arrived. */
function whileParsing(show: typeof showByDate, tell: typeof tellReaderTime, dated: string): void {
  const act = () => {
    document.querySelectorAll<HTMLElement>(dated).forEach(show);
    document.querySelectorAll<HTMLTimeElement>('[data-zone]:empty').forEach(tell);
  };
  const observer = new MutationObserver(act);
  observer.observe(document, {childList: true, subtree: true});
  addEventListener('DOMContentLoaded', () => {
    observer.disconnect();
    act();
  });
}
