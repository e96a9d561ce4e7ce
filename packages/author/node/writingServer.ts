import {existsSync, readFileSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import {type EditorFacts, REVIEW, REVIEW_FILE, WRITE} from '@deskbook/editor/api';
import {escapeHtml} from '@deskbook/text/strings';
import {HttpError} from '@deskbook/writing/httpError';
import express, {type Express, type NextFunction, type Request, type Response, type Router} from 'express';
import {apiRoutes, forAuthor} from './apiRoutes';
import type {AuthorSite} from './authorSite';
import {checkPaths} from './checkPaths';
import {errorHandler} from './errorHandler';
import {sheetsOf} from './plainPage';
import type {RequestContext, WritingSite} from './writingSite';

/**
 * The site as authors see it: the built pages, each with a button that opens the editor, plus the editor's API. Doesn't
 * use a development server.
 *
 * @param guards run before everything else to identify and authorize the author
 */
export function writingServer(site: WritingSite, guards: readonly Router[]): Express {
  // Otherwise Express would include stack traces in error pages.
  const app = express().disable('x-powered-by').disable('etag').set('env', 'production');
  const routes = express.Router();
  app.use(...guards);
  app.use(site.baseUrl, routes);
  routes.use(`/${WRITE}`, checkPaths);
  routes.use(`/${WRITE}assets`, express.static(site.editorDir));
  // Libraries of the package that the editor has in common with the rest.
  routes.use(`/${WRITE}vendor`, express.static(join(site.editorDir, '../vendor')));
  routes.get([`/${WRITE}`, `/${WRITE}edit`], (_, response) => {
    response.type('html').send(editorPage(site.factsFor(response.locals as RequestContext), site.buildDir));
  });
  routes.use(`/${WRITE}api`, apiRoutes(site));
  routes.get(
    `/${WRITE}preview`,
    forAuthor(site, async (mine, {query}, response) => {
      response.type('html').send(await site.preview(mine, `${query.path ?? ''}`));
    }),
  );
  routes.get(
    `/${REVIEW}`,
    forAuthor(site, async (_mine, {query}, response) => {
      const side = query.side === 'now' ? 'now' : 'requested';
      response.type('html').send(await site.review(`${query.id ?? ''}`, `${query.path ?? ''}`, side));
    }),
  );
  routes.get(
    `/${REVIEW_FILE}:id/*`,
    forAuthor(site, async (_mine, {params}, response) => {
      const {id = '', 0: path = ''} = params as {id?: string; 0?: string};
      response.type(extname(path)).send(await site.fileOfReview(id, path));
    }),
  );
  routes.get(
    `/${WRITE}file/*`,
    forAuthor(site, (mine, {params}, response) => {
      // Authors' working trees are in `.deskbook`.
      response.sendFile(mine.fileAt(`${(params as {0?: string})[0]}`), {dotfiles: 'allow'});
    }),
  );
  routes.get(
    '*',
    forAuthor(site, (mine, request, response, next) => sendPage(site, mine, request, response, next)),
  );
  routes.use(express.static(site.buildDir));
  app.use(() => {
    throw new HttpError('There is nothing at this address.', 404);
  });
  app.use(errorHandler({site: site.district.name, sheets: () => sheetsOf(site.buildDir), log: site.options.log}));
  return app;
}

/** Sends a page with the edit button: the built page, or a preview of the author's draft. */
async function sendPage(
  site: WritingSite,
  mine: AuthorSite,
  {path}: Request,
  response: Response,
  next: NextFunction,
): Promise<void> {
  const {buildDir, baseUrl} = site;
  const address = baseUrl + path.slice(1);
  const source = site.pathAt(mine, address);
  const html = (source && (await site.draftAt(mine, source))) ?? builtPage(buildDir, path);
  if (html === undefined) {
    next();
    return;
  }
  const edited = source ?? (await site.deletedAt(mine, address));
  response.type('html').send(withEditButton(html, edited, baseUrl));
}

function builtPage(buildDir: string, path: string): string | undefined {
  const file = join(buildDir, path.endsWith('/') ? `${path}index.html` : path);
  const isPage = extname(file) === '.html' && file.startsWith(join(buildDir, '/')) && existsSync(file);
  return isPage && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
}

/**
 * Adds a button to a page that opens its text, or the list of all pages if it has none. The button is first in tab
 * order.
 */
function withEditButton(html: string, path: string | undefined, baseUrl: string): string {
  const address = `${baseUrl}${WRITE}${path ? `edit/?path=${encodeURIComponent(path)}` : ''}`;
  const label = path ? 'Edit this page' : 'All pages';
  return html
    .replace('</head>', `<link rel="stylesheet" href="${baseUrl}${WRITE}assets/button.css"></head>`)
    .replace(/<body[^>]*>/, (body) => `${body}<a class="deskbook-edit" href="${escapeHtml(address)}">${label}</a>`);
}

/** Returns the empty page for the editor's script, with the site's style sheets. */
function editorPage(facts: EditorFacts, buildDir: string): string {
  const assets = `${facts.baseUrl}${WRITE}assets/`;
  const sheets = [...sheetsOf(buildDir), `${assets}edit.css`];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(facts.site)}</title>
${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')}
<script type="application/json" id="deskbook-write">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>
<script type="module" src="${assets}edit.js"></script>
</head>
<body>
<noscript><p class="all-pages">Editing needs JavaScript. Turn it on in your browser, or ask your IT help desk.</p></noscript>
<div id="editor"></div>
</body>
</html>
`;
}
