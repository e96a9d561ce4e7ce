import type {NextFunction, Request, RequestHandler, Response} from 'express';
import type {AuthorSite} from './authorSite';
import type {WritingSite} from './writingSite';

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
