import type {ReactNode} from 'react';

/** A script of the site's own that has to run before the page is painted; the same on all pages that have it. */
export default function InlineScript({code}: {code: string}): ReactNode {
  // An empty type is JavaScript to a browser, and unknown to the minifier of HTML.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own build has written it
  return <script type="" dangerouslySetInnerHTML={{__html: code}} />;
}
