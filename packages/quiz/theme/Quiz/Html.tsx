import {useIdOnPage} from '@deskbook/ui/components/partOfPage';
import type {ReactNode} from 'react';

interface Props {
  html: string;
  className?: string | undefined;
}

/** Shows feedback or an explanation, which our build rendered to HTML from the author's Markdown. */
export default function Html({html, className}: Props): ReactNode {
  const idOnPage = useIdOnPage();
  // If the page has several parts, links within it lead to their own part.
  const linked = html.replace(/(?<=href="#)[^"]+/g, (id) =>
    document.getElementById(idOnPage(id)) ? idOnPage(id) : id,
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build wrote it
  return <div className={className} dangerouslySetInnerHTML={{__html: linked}} />;
}
