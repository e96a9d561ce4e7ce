import type {ReactNode} from 'react';

/**
 * A small script in the page, the same on all pages that have it, since the Content-Security-Policy has its hash. Under
 * `npm start`, where pages have no HTML of their own, the site's own script does what it does.
 */
export default function InlineScript({code}: {code: string}): ReactNode {
  if (process.env.NODE_ENV !== 'production') return null;
  // An empty type is JavaScript to a browser, and unknown to the minifier of HTML.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own
  return <script type="" dangerouslySetInnerHTML={{__html: code}} />;
}
