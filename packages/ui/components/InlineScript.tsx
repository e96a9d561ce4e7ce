import type {ReactNode} from 'react';

/**
 * A small inline script, identical on every page that has it, because the Content-Security-Policy lists its hash. Under
 * `npm start`, where pages have no static HTML, the app does its job.
 */
export default function InlineScript({code}: {code: string}): ReactNode {
  if (process.env.NODE_ENV !== 'production') return null;
  // Browsers treat an empty type as JavaScript, but the HTML minifier skips it.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own
  return <script type="" dangerouslySetInnerHTML={{__html: code}} />;
}
