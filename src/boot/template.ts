import {createHash} from 'node:crypto';
import {join} from 'node:path';
import {DataAttributeQueryStringInlineJavaScript} from '@docusaurus/theme-classic/lib/inlineScripts';
import {minifySync} from '@swc/core';
import {buildSync} from 'esbuild';
import {ENGINE_DIR} from '../engineDir';
import {speculationRules} from './speculationRules';

/**
 * The page around what Docusaurus renders (its `ssrTemplate`, in Eta's syntax): as its own, but only a page
 * that says `data-app` has the app's scripts; `src/deploy` names those of its islands. An empty type is JavaScript to a
 * browser (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element) and unknown to the minifier
 * of HTML, which would minify the same small script again on every page. What Docusaurus has for pages in frames (attributes
 * out of the address) is left out.
 *
 * @param baseUrl starts and ends with a slash
 */
export function pageTemplate(baseUrl: string): string {
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
    <script type="">${bootScript()}</script>
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
export const bootScript = (): string => inlineScript('index');

/** The islands that are plain scripts of `src/boot`: each is a file of the build, named by its content. */
export function bootIslands(): {path: string; text: string}[] {
  return [
    {name: 'tools', file: 'tools/index'},
    {name: 'filters', file: 'filters/index'},
    {name: 'tabs', file: 'tabs/index'},
    {name: 'path', file: 'path/index'},
    {name: 'calendar', file: 'calendar/index'},
    {name: 'labels', file: 'labels/index'},
    {name: 'registers', file: 'registers/index'},
  ].map(({name, file}) => {
    const text = inlineScript(file);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    return {path: `assets/js/island-${name}.${hash}.js`, text};
  });
}

/** A file of `src/boot` and what it imports as one line of JavaScript. */
export function inlineScript(file: string): string {
  const {outputFiles} = buildSync({
    entryPoints: [join(ENGINE_DIR, 'boot', file)],
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
