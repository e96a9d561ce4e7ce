import {existsSync, readFileSync, statSync} from 'node:fs';
import {extname, join} from 'node:path';
import express, {type Express, type NextFunction, type Request, type Response, type Router} from 'express';
import {decodeAddress} from '../../shared/decodeAddress';
import {type Failure, WRITE} from '../api';
import {apiRoutes} from './apiRoutes';
import {SaveConflict} from './authorSite';
import {checkPaths} from './checkPaths';
import {withEditButton} from './editButton';
import {editorPage} from './editorPage';
import {Refusal} from './refused';
import type {Asker, WritingSite} from './writingSite';

/**
 * The site as authors see it: what is built, with a button on every page that opens the editor, and what the editor
 * asks for. No development server is behind it.
 *
 * @param guards run before everything else: they know who asks, and whether they may
 */
export function writingServer(site: WritingSite, guards: readonly Router[]): Express {
  const app = express().disable('x-powered-by').disable('etag');
  const routes = express.Router();
  app.use(...guards);
  app.use(site.baseUrl, routes);
  routes.use(`/${WRITE}`, checkPaths);
  routes.use(`/${WRITE}assets`, express.static(site.editorDir));
  routes.get([`/${WRITE}`, `/${WRITE}edit`], (_, response) => {
    response.type('html').send(editorPage(site.factsFor(response.locals as Asker), site.buildDir));
  });
  routes.use(`/${WRITE}api`, apiRoutes(site));
  routes.get(`/${WRITE}preview`, async (request, response, next) => {
    const path = `${request.query.path ?? ''}`;
    const html = await site.preview(response.locals.author, path).catch(next);
    if (html !== undefined) response.type('html').send(html);
  });
  routes.get(`/${WRITE}file/*`, async (request, response, next) => {
    const path = decodeAddress(`${(request.params as {0?: string})[0]}`);
    const mine = await site.siteOf(response.locals.author).catch(next);
    if (mine) response.sendFile(mine.fileAt(path));
  });
  routes.get('*', (request, response, next) => sendPage(site, request, response, next));
  routes.use(express.static(site.buildDir));
  app.use(tellFailure);
  return app;
}

/** A built page, with the button. */
function sendPage(site: WritingSite, {path}: Request, response: Response, next: NextFunction) {
  const {buildDir, baseUrl} = site;
  const file = join(buildDir, path.endsWith('/') ? `${path}index.html` : path);
  if (extname(file) !== '.html' || !file.startsWith(buildDir) || !existsSync(file) || !statSync(file).isFile()) {
    next();
    return;
  }
  const html = readFileSync(file, 'utf8');
  response.type('html').send(withEditButton(html, site.pathAt(baseUrl + path.slice(1)), baseUrl));
}

/** Whatever goes wrong is told in words, and without paths of this computer. */
function tellFailure(error: unknown, _request: Request, response: Response, _next: NextFunction) {
  const status = error instanceof Refusal ? error.status : 500;
  if (status === 500) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  const message = error instanceof Refusal ? error.message : 'Something went wrong on the server. Your text is kept.';
  const conflict = error instanceof SaveConflict ? {theirs: error.theirs} : {};
  response.status(status).json({message, ...conflict} satisfies Failure);
}
