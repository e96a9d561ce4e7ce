import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {DataAttributeQueryStringInlineJavaScript} from '@docusaurus/theme-classic/lib/inlineScripts';
import {minifySync} from '@swc/core';
import {buildSync} from 'esbuild';
import {speculationRules} from './speculationRules';

/**
 * The page around what Docusaurus renders (its `ssrTemplate`, in Eta's syntax): as its own, but only a page
 * that says `data-app` has the app's scripts; `src/deploy` names those of its islands. An empty type is JavaScript to a
 * browser (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element) and unknown to the minifier
 * of HTML, which would minify the same small script again on every page. What Docusaurus has for pages in frames (attributes
 * out of the address) is left out.
 *
 * @param siteDir where `src/boot` lies
 * @param baseUrl starts and ends with a slash
 */
export function pageTemplate(siteDir: string, baseUrl: string): string {
  return `
<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <meta name="deskbook-islands" content="{}">
    <script type="">${bootScript(siteDir)}</script>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <% if (it.appHtml.includes(' data-app="')) it.scripts.forEach((script) => { %>
      <script defer src="<%= it.baseUrl %><%= script %>"></script>
    <% }); %>
    <script type="speculationrules">${JSON.stringify(speculationRules(baseUrl))}</script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace(${JSON.stringify(DataAttributeQueryStringInlineJavaScript)}, '') %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
}

/** `src/boot/index.ts` and what it imports as one line of JavaScript. */
export const bootScript = (siteDir: string): string => inlineScript(siteDir, 'index.ts');

/** The islands that are plain scripts of `src/boot`: each is a file of the build, named by its content. */
export function bootIslands(siteDir: string): {path: string; text: string}[] {
  return [
    {name: 'tools', file: 'tools/index.ts'},
    {name: 'filters', file: 'filters/index.ts'},
    {name: 'tabs', file: 'tabs/index.ts'},
    {name: 'calendar', file: 'calendar/index.ts'},
  ].map(({name, file}) => {
    const text = inlineScript(siteDir, file);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    return {path: `assets/js/island-${name}.${hash}.js`, text};
  });
}

/** A file of `src/boot` and what it imports as one line of JavaScript. */
export function inlineScript(siteDir: string, file: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [join(siteDir, 'src', 'boot', file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  // esbuild joins the files; what it leaves, every page would carry.
  const {code} = minifySync(outputFiles.map(({text}) => text).join(''), {
    compress: {passes: 2},
    mangle: true,
    module: false,
  });
  // The type check is stricter already.
  return code.trim().replace(/^"use strict";/, '');
}
