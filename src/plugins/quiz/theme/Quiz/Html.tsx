import type {ReactNode} from 'react';
import {useIdOnPage} from '../../../../components/partOfPage';

interface Props {
  html: string;
  className?: string | undefined;
}

/** Feedback and explanations arrive as HTML that our own build has rendered from the author's Markdown. */
export default function Html({html, className}: Props): ReactNode {
  const idOnPage = useIdOnPage();
  // A link within the page leads to its own part of it, where the page has several.
  const linked = html.replace(/(?<=href="#)[^"]+/g, (id) =>
    document.getElementById(idOnPage(id)) ? idOnPage(id) : id,
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build has written it
  return <div className={className} dangerouslySetInnerHTML={{__html: linked}} />;
}
