import type {NewRequest, PublishEvent, PublishRequest, SaveOrigin, SaveRequest} from '@deskbook/editor/api';
import {whyNotEditor} from '@deskbook/editor/domain/mayPublish';
import {HttpError} from '@deskbook/writing/httpError';
import {DOCUMENT_LIMIT} from '@deskbook/writing/refusals/fileTypes';
import express, {type NextFunction, type Request, type RequestHandler, type Response, Router} from 'express';
import type {AuthorSite} from './authorSite';
import {checkPaths} from './checkPaths';
import {deletePage} from './pages/deletePage';
import {discardChanges} from './pages/discardChanges';
import {formerPages, historyOf, restoreVersion} from './pages/history';
import {linksTo} from './pages/linksTo';
import {movePage} from './pages/movePage';
import {newPage} from './pages/newPage';
import {reviewToday} from './pages/reviewToday';
import {askToPublish, filesOfRequest, requestsOf, withdrawRequest} from './publish/requests';
import type {RequestContext, WritingSite} from './writingSite';

/** The editor's JSON API. */
export function apiRoutes(site: WritingSite): Router {
  const routes = Router();
  routes.use(express.json({limit: '2mb'}), checkPaths);

  const answer = (work: (mine: AuthorSite, request: Request) => unknown) =>
    forAuthor(site, async (mine, request, response) => {
      response.set('cache-control', 'no-store').json((await work(mine, request)) ?? {});
    });
  const change = (work: (mine: AuthorSite, request: Request) => unknown) =>
    answer((mine, request) => {
      site.clearOutcome(mine);
      return work(mine, request);
    });
  const get = (what: string, work: (mine: AuthorSite, asked: (name: string) => string) => unknown) =>
    routes.get(
      `/${what}`,
      answer((mine, {query}) => work(mine, (name) => `${query[name] ?? ''}`)),
    );
  const post = (what: string, work: (mine: AuthorSite, body: Body) => unknown, ...guards: RequestHandler[]) =>
    routes.post(
      `/${what}`,
      ...guards,
      change((mine, {body}) => work(mine, new Body(body))),
    );
  /** Streams progress events for slow actions, which change what readers see. */
  const postAndTell = (
    what: string,
    work: (mine: AuthorSite, body: Body, tell: (event: PublishEvent) => void) => Promise<PublishEvent>,
  ) =>
    routes.post(
      `/${what}`,
      onlyEditors,
      forAuthor(site, async (mine, {body}, response) => {
        await work(mine, new Body(body), (event) => tellLine(response, event));
        response.end();
      }),
    );

  get('pages', (mine) => site.pagesOf(mine));
  get('pictured', (mine, asked) => mine.picturedFiles(asked('page')));
  get('choices', (mine) => mine.choices());
  get('schema', (mine, asked) => mine.schemaOf(asked('kind')));
  get('file', (mine, asked) => mine.read(asked('path')));
  get('here', (mine, asked) => site.heartbeat(mine, asked('path')));
  get('problems', (mine, asked) => mine.problemsOf(asked('path')));
  routes.put(
    '/file',
    change((mine, {body}) => mine.save(new Body(body).saveRequest())),
  );
  post('discard', (mine, body) => discardChanges(mine.workspace, body.text('path')));
  post('keep', (mine, body) => mine.keepDraft(body.text('path')));
  post('new', (mine, body) =>
    newPage(mine.workspace, {
      template: body.text('template') as NewRequest['template'],
      title: body.text('title'),
      ...(body.given.owner !== undefined && {owner: body.text('owner')}),
    }),
  );
  post('move', (mine, body) => movePage(mine.workspace, {path: body.text('path'), to: body.text('to')}));
  post('delete', (mine, body) => deletePage(mine.workspace, body.text('path')));
  post('review', (mine, body) => reviewToday(mine.workspace, body.text('path')));
  post('restore', (mine, body) => restoreVersion(mine.workspace, body.text('path'), body.text('id')));
  get('links', (mine, asked) => linksTo(mine.workspace, asked('path')));
  get('history', (mine, asked) => historyOf(mine.workspace, asked('path')));
  get('former', (mine) => formerPages(mine.workspace));
  get('differences', (mine, asked) => mine.differencesSince(asked('path'), asked('id')));

  const bytes = express.raw({type: 'application/octet-stream', limit: DOCUMENT_LIMIT});
  const postBytes = (
    what: string,
    work: (mine: AuthorSite, bytes: Buffer, asked: (name: string) => string) => unknown,
  ) =>
    routes.post(
      `/${what}`,
      bytes,
      change((mine, {body, query}) => work(mine, body as Buffer, (name) => `${query[name] ?? ''}`)),
    );
  postBytes('picture', (mine, picture, asked) => mine.addPicture(asked('page'), picture, asked('name')));
  postBytes('import', (mine, document, asked) =>
    mine.importDocument(document, asked('name'), asked('kind'), asked('split'), asked('owner')),
  );

  get('publication', (mine) => site.publicationOf(mine));
  get('requests', () => requestsOf(site.options.siteDir));
  get('request', (_, asked) => filesOfRequest(site.options.siteDir, asked('id')));
  post('requests', (mine, body) => askToPublish(site.options.siteDir, mine.author, body.publishRequest()));
  post('withdraw', (mine, body) => withdrawRequest(site.options.siteDir, mine.author, body.text('id')));
  const sendBack = (mine: AuthorSite, body: Body) =>
    site.sendBack(mine, {id: body.text('id'), reason: body.text('reason')});
  post('send-back', sendBack, onlyEditors);
  postAndTell('publish', (mine, body, tell) => site.publish(mine, body.publishRequest(), tell));
  postAndTell('accept', (mine, body, tell) => site.publishRequest(mine, body.text('id'), tell));
  postAndTell('rollback', (mine, _, tell) => site.rollBack(mine, tell));
  return routes;
}

/** Before the author's folder is opened, and before git runs. */
const onlyEditors: RequestHandler = (_request, {locals}, next) => {
  const reason = whyNotEditor((locals as RequestContext).author);
  next(reason ? new HttpError(reason, 403) : undefined);
};

/** A request body. Its methods refuse missing values and wrong types. */
class Body {
  constructor(readonly given: Readonly<Record<string, unknown>> = {}) {}

  text(name: string): string {
    const value = this.given[name];
    if (typeof value === 'string') return value;
    throw new HttpError('This request is not complete.');
  }

  texts(name: string): string[] {
    const value = this.given[name];
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
    throw new HttpError('This request is not complete.');
  }

  saveRequest(): SaveRequest {
    const {from} = this.given;
    return {
      ...{path: this.text('path'), text: this.text('text'), version: this.text('version')},
      ...(from !== undefined && {from: new Body(Object(from)).saveOrigin()}),
    };
  }

  saveOrigin(): SaveOrigin {
    const {number} = this.given;
    if (typeof number === 'number') return {window: this.text('window'), number};
    throw new HttpError('This request is not complete.');
  }

  publishRequest(): PublishRequest {
    return {paths: this.texts('paths'), message: this.text('message')};
  }
}

function tellLine(response: Response, event: PublishEvent): void {
  if (!response.headersSent) response.set({'content-type': 'application/x-ndjson', 'cache-control': 'no-store'});
  response.write(`${JSON.stringify(event)}\n`);
}

type Handler = (mine: AuthorSite, request: Request, response: Response, next: NextFunction) => unknown;

/** Wraps a handler and passes it the site with the requesting author's drafts. */
export function forAuthor(site: WritingSite, handle: Handler): RequestHandler {
  return async (request, response, next) => {
    try {
      await handle(await site.siteOf(response.locals.author), request, response, next);
    } catch (error) {
      next(error);
    }
  };
}
