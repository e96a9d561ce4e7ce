import type {RequestHandler} from 'express';
import {pathRefusal} from '../domain/refusal';
import {Refusal} from './refused';

/** What requests call paths of files: in the query, and in a body. */
const PATHS = ['path', 'to', 'page', 'file'];

/** Every path that a request names is one of an author's file, whatever its route does with it. */
export const checkPaths: RequestHandler = ({query, body}, _response, next) => {
  const named = [query, body ?? {}].flatMap((from: Record<string, unknown>) => [
    ...PATHS.map((name) => from[name]),
    ...[from.paths ?? []].flat(),
  ]);
  const refusals = named
    .filter((path) => path !== undefined)
    .map((path) => (typeof path === 'string' ? pathRefusal(path) : NO_TEXT));
  const refusal = refusals.find((each) => each !== undefined);
  next(refusal && new Refusal(refusal, 403));
};

const NO_TEXT = 'The name of a file has to be text.';
