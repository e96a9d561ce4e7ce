import {HttpError} from '@deskbook/writing/httpError';
import {pathRefusal, roleRefusal} from '@deskbook/writing/refusal';
import type {RequestHandler} from 'express';
import {isSafe} from './guards/hosts';
import type {RequestContext} from './writingSite';

/** Parameters that hold file paths, in queries and bodies. */
const PATHS = ['path', 'to', 'page', 'file'];

/**
 * Checks every path in a request, whatever its route does with it: whether it's in the authors' folders, and for a
 * change, whether the author may change it.
 */
export const checkPaths: RequestHandler = (request, {locals}, next) => {
  const {query, body} = request;
  const {role} = (locals as RequestContext).author;
  const named = [query, body ?? {}].flatMap((from: Record<string, unknown>) => [
    ...PATHS.map((name) => from[name]),
    ...[from.paths ?? []].flat(),
  ]);
  const refusals = named
    .filter((path) => path !== undefined)
    .map((path) =>
      typeof path === 'string'
        ? (pathRefusal(path) ?? (isSafe(request) ? undefined : roleRefusal(path, role)))
        : NO_TEXT,
    );
  const refusal = refusals.find((each) => each !== undefined);
  next(refusal && new HttpError(refusal, 403));
};

const NO_TEXT = 'The name of a file has to be text.';
