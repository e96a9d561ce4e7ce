import {useHistory} from '@docusaurus/router';
import type {MouseEvent, ReactNode} from 'react';
import {useIdOnPage} from '../../../../components/partOfPage';

interface Props {
  html: string;
  className?: string | undefined;
}

/** Feedback and explanations arrive as HTML that our own build has rendered from the author's Markdown. */
export default function Html({html, className}: Props): ReactNode {
  const history = useHistory();
  const idOnPage = useIdOnPage();

  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || link.target || 'outside' in link.dataset || link.origin !== location.origin || isSpecial(event))
      return;
    event.preventDefault();
    history.push(link.pathname + link.search + hashOf(link, idOnPage));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is pressed, by the keyboard too
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div
      className={className}
      onClick={follow}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build has written it
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}

/** A link within the page leads to its own part of it, where the page has several. */
function hashOf(link: HTMLAnchorElement, idOnPage: (id: string) => string): string {
  const id = idOnPage(link.hash.slice(1));
  return link.getAttribute('href')?.startsWith('#') && document.getElementById(id) ? `#${id}` : link.hash;
}

/** A new tab or window is the browser's business. */
function isSpecial(event: MouseEvent): boolean {
  return (
    event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  );
}
