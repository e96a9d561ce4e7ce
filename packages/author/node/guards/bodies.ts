import {HttpError} from '@deskbook/writing/httpError';
import {DOCUMENT_LIMIT, PICTURE_LIMIT} from '@deskbook/writing/refusals/fileTypes';
import type {Request, RequestHandler} from 'express';
import {isSafe} from './hosts';

const MEGABYTE = 1_000_000;
/** Text as JSON, where escapes take more room. */
const USUAL = 2 * MEGABYTE;

/** Larger limits, by route. */
const LARGER: readonly (readonly [route: RegExp, bytes: number])[] = [
  [/\/api\/picture$/i, PICTURE_LIMIT],
  [/\/api\/import$/i, DOCUMENT_LIMIT],
];

/** Refuses oversized bodies before they're read. Node itself reads no more than the announced length. */
export const limitBodies: RequestHandler = (request, response, next) => {
  const refusal = refusalOf(request);
  if (refusal) {
    // Close the connection instead of waiting for the rest of the body.
    response.set('connection', 'close');
    response.on('finish', () => request.socket.destroySoon());
  }
  next(refusal);
};

function refusalOf(request: Request): HttpError | undefined {
  const {'content-length': announced, 'transfer-encoding': transfer} = request.headers;
  const [, most = USUAL] = LARGER.find(([route]) => route.test(request.path)) ?? [];
  const length = Number(announced ?? 0);
  if (transfer !== undefined) return new HttpError('This upload doesn’t say how large it is.', 411);
  if (length > most) return new HttpError(`This is too large: at most ${most / MEGABYTE} MB can be sent at once.`, 413);
  return isSafe(request) && length > 0 ? new HttpError('This request has a text that nobody asked for.') : undefined;
}
