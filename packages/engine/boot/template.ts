import {createHash} from 'node:crypto';
import {DataAttributeQueryStringInlineJavaScript} from '@docusaurus/theme-classic/lib/inlineScripts';
import {inlineScript} from './inlineScript';
import {ISLANDS} from './scripts';

/**
 * The page around what Docusaurus renders (its `ssrTemplate`, in Eta's syntax). Unlike Docusaurus's own, only pages
 * with `data-app` get the app's scripts; `packages/engine/deploy` adds the island scripts. Browsers treat an empty type as
 * JavaScript (https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element), but the HTML minifier
 * doesn't, so it doesn't minify the same small script again on every page. Docusaurus's attributes from the query
 * string, for pages in frames, are left out.
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

/** `packages/engine/boot/index.ts` in one line of JavaScript. */
export const bootScript = (): string => inlineScript('index');

/** The islands that are plain scripts of `packages/engine/boot`. Each becomes a file named by its hash. */
export function bootIslands(): {path: string; text: string}[] {
  return ISLANDS.map((name) => {
    const text = inlineScript(`${name}/index`);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    return {path: `assets/js/island-${name}.${hash}.js`, text};
  });
}

/**
 * Rules that make the browser prerender the next page while the pointer rests on its link. Other browsers ignore them,
 * and data saver turns them off. They exclude downloads, links that open elsewhere and, by the URL pattern, other hosts
 * and mail.
 *
 * @param baseUrl starts and ends with a slash
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
export function speculationRules(baseUrl: string): object {
  return {
    prerender: [
      {
        where: {
          and: [
            // Pages end in a slash, files don't.
            {href_matches: [baseUrl, `${baseUrl}*/`]},
            {not: {selector_matches: '[download],[target=_blank],[rel~=nofollow]'}},
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
}
