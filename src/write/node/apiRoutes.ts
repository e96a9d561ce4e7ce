import express, {type Request, type RequestHandler, type Response, type Router} from 'express';
import type {SaveRequest} from '../api';
import type {Workspace, WritingSite} from './writingSite';

/** What the editor asks for, as JSON. */
export function apiRoutes(site: WritingSite): Router {
  const routes = express.Router();
  routes.use(express.json({limit: '2mb'}));
  const answer =
    (work: (workspace: Workspace, request: Request) => unknown): RequestHandler =>
    async (request, response: Response, next) => {
      try {
        response.set('cache-control', 'no-store').json(await work(site.workspaceOf(response.locals.author), request));
      } catch (error) {
        next(error);
      }
    };
  const asked = ({query}: Request, name: string) => `${query[name] ?? ''}`;

  routes.get(
    '/pages',
    answer((workspace) => site.pagesOf(workspace)),
  );
  routes.get(
    '/choices',
    answer((workspace) => workspace.choices()),
  );
  routes.get(
    '/schema',
    answer((workspace, request) => workspace.schemaOf(asked(request, 'kind'))),
  );
  routes.get(
    '/file',
    answer((workspace, request) => workspace.read(asked(request, 'path'))),
  );
  routes.put(
    '/file',
    answer((workspace, {body}) => workspace.save(body as SaveRequest)),
  );
  routes.get(
    '/problems',
    answer((workspace, request) => workspace.problemsOf(asked(request, 'path'))),
  );
  return routes;
}
