import {existsSync, readFileSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import {REVIEW, REVIEW_FILE, WRITE} from '@deskbook/editor/api';
import {HttpError} from '@deskbook/writing/httpError';
import express, {type Express, type NextFunction, type Request, type Response, type Router} from 'express';
import {apiRoutes} from './apiRoutes';
import type {AuthorSite} from './authorSite';
import {checkPaths} from './checkPaths';
import {withEditButton} from './editButton';
import {editorPage} from './editorPage';
import {errorHandler} from './errorHandler';
import {forAuthor} from './forAuthor';
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
