import {escapeHtml} from '../../shared/escapeHtml';
import {WRITE} from '../api';

/**
 * A page of the site as authors see it: with a button that opens its text, or the list of all pages where it has none.
 * It comes first for those who use the keyboard.
 */
export function withEditButton(html: string, path: string | undefined, baseUrl: string): string {
  const address = `${baseUrl}${WRITE}${path ? `edit/?path=${encodeURIComponent(path)}` : ''}`;
  const label = path ? 'Edit this page' : 'All pages';
  return html
    .replace('</head>', `<link rel="stylesheet" href="${baseUrl}${WRITE}assets/button.css"></head>`)
    .replace(/<body[^>]*>/, (body) => `${body}<a class="deskbook-edit" href="${escapeHtml(address)}">${label}</a>`);
}
