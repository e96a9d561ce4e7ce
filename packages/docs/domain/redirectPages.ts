import type {Redirect} from '@deskbook/content/addresses/redirects';
import type {LateFiles} from '@deskbook/engine/plugins/lateFiles';
import {escapeHtml, escapeRegExp} from '@deskbook/text/strings';

/**
 * Returns a page for each former address, which redirects without a script.
 *
 * @returns HTML by file path under the base URL
 */
export function redirectPages(redirects: readonly Redirect[], baseUrl: string): Map<string, string> {
  return new Map(
    redirects.map(({from, to}) => [`${from.slice(1)}index.html`, forwardTo(baseUrl + to.address.slice(1))]),
  );
}

/** The same for `npm start`, whose server asks only for these addresses. */
export function lateRedirects(redirects: readonly Redirect[], baseUrl: string): LateFiles {
  const paths = redirects.map(({from}) => escapeRegExp(from.slice(1)));
  return {paths: new RegExp(`^(?:${paths.join('|')})$`), make: () => redirectPages(redirects, baseUrl)};
}

function forwardTo(address: string): string {
  const to = escapeHtml(address);
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${to}">
<title>This page has moved</title>
<h1>This page has moved</h1>
<p><a href="${to}">Open the page</a>
`;
}
