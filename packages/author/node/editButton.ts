import {WRITE} from '@deskbook/editor/api';
import {escapeHtml} from '@deskbook/text/strings';

/**
 * Adds a button to a page that opens its text, or the list of all pages if it has none. The button is first in tab
 * order.
 */
export function withEditButton(html: string, path: string | undefined, baseUrl: string): string {
  const address = `${baseUrl}${WRITE}${path ? `edit/?path=${encodeURIComponent(path)}` : ''}`;
  const label = path ? 'Edit this page' : 'All pages';
  return html
    .replace('</head>', `<link rel="stylesheet" href="${baseUrl}${WRITE}assets/button.css"></head>`)
    .replace(/<body[^>]*>/, (body) => `${body}<a class="deskbook-edit" href="${escapeHtml(address)}">${label}</a>`);
}
