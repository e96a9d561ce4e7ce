import type {RequestHandler} from 'express';
import {pathRefusal} from '../domain/refusal';
import {Refusal} from './refused';

/** Parameters that hold file paths, in queries and bodies. */
const PATHS = ['path', 'to', 'page', 'file'];

/** Checks every path in a request against the authors' folders, whatever its route does with it. */
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
