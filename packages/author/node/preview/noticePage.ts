import {escapeHtml} from '@deskbook/text/strings';
import {NotInPreview} from './answerRequire';

/** Renders a page that tells the author why there's no preview. */
export function noticePage(what: string, why: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(what)}</title>
<style>:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}main{max-width:40rem;margin:2rem auto;padding:0 1rem}</style>
</head>
<body>
<main>
<h1>${escapeHtml(what)}</h1>
<p>${escapeHtml(why)}</p>
</main>
</body>
</html>
`;
}

export const NO_PAGE = noticePage(
  'There’s no page to show',
  'It may have been deleted or moved, or its name begins with a dot.',
);

export const TOO_SLOW = noticePage(
  'The preview took too long',
  'Something on this page takes more than 15 seconds to draw. Your text is saved. Undo your last change, or take out what you added last.',
);

export const STOPPED = noticePage(
  'The preview stopped',
  'Something on this page can’t be drawn. Your text is saved. The preview comes back with your next change.',
);

/**
 * Explains why a page can't be rendered, without the server's folders.
 *
 * @param siteDir the author's folder
 */
export function explainFailure(error: unknown, siteDir: string): string {
  return noticePage('This page can’t be shown yet', reasonOf(error).replaceAll(`${siteDir}/`, ''));
}

/** MDX errors have a place, and Docusaurus wraps them in messages of its own. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof NotInPreview) return error.message;
  const {cause} = error as {cause?: Error & {reason?: string; line?: number}};
  if (!cause) return error.message;
  return cause.reason ? `${cause.line ? `Line ${cause.line}: ` : ''}${cause.reason}` : reasonOf(cause);
}
