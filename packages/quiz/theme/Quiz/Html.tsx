import {useIdOnPage} from '@deskbook/ui/components/partOfPage';
import type {ReactNode} from 'react';
import {useLinkInSite} from './useLinkInSite';

interface Props {
  html: string;
  className?: string | undefined;
}

/** Shows feedback or an explanation, which our build rendered to HTML from the author's Markdown. */
export default function Html({html, className}: Props): ReactNode {
  const idOnPage = useIdOnPage();
  const linkInSite = useLinkInSite();
  // If the page has several parts, links within it lead to their own part.
  const linked = html
    .replace(/(?<=href="#)[^"]+/g, (id) => (document.getElementById(idOnPage(id)) ? idOnPage(id) : id))
    .replace(/(?<=href=")\/(?!\/)[^"]*/g, (path) => linkInSite(path));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build wrote it
  return <div className={className} dangerouslySetInnerHTML={{__html: linked}} />;
}
