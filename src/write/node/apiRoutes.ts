import express, {type Request, type RequestHandler, type Router} from 'express';
import type {SaveRequest} from '../api';
import type {AuthorSite} from './authorSite';
import {checkPaths} from './checkPaths';
import {Refusal} from './refused';
import type {WritingSite} from './writingSite';

/** What the editor asks for, as JSON. */
export function apiRoutes(site: WritingSite): Router {
  const routes = express.Router();
  routes.use(express.json({limit: '2mb'}), checkPaths);
  const answer =
    (work: (mine: AuthorSite, request: Request) => unknown): RequestHandler =>
    async (request, response, next) => {
      try {
        const mine = await site.siteOf(response.locals.author);
        response.set('cache-control', 'no-store').json(await work(mine, request));
      } catch (error) {
        next(error);
      }
    };
  const asked = ({query}: Request, name: string) => `${query[name] ?? ''}`;

  routes.get(
    '/pages',
    answer((mine) => site.pagesOf(mine)),
  );
  routes.get(
    '/choices',
    answer((mine) => mine.choices()),
  );
  routes.get(
    '/schema',
    answer((mine, request) => mine.schemaOf(asked(request, 'kind'))),
  );
  routes.get(
    '/file',
    answer((mine, request) => mine.read(asked(request, 'path'))),
  );
  routes.put(
    '/file',
    answer((mine, {body}) => mine.save(saveRequest(body))),
  );
  routes.get(
    '/here',
    answer((mine, request) => site.hear(mine, asked(request, 'path'))),
  );
  routes.get(
    '/problems',
    answer((mine, request) => mine.problemsOf(asked(request, 'path'))),
  );
  return routes;
}

function saveRequest(body: Partial<SaveRequest>): SaveRequest {
  const {path, text, version} = body;
  if (typeof path === 'string' && typeof text === 'string' && typeof version === 'string') return {path, text, version};
  throw new Refusal('This request is not complete.');
}
