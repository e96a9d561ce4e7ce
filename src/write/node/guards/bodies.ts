import type {Request, RequestHandler} from 'express';
import {DOCUMENT_LIMIT, PICTURE_LIMIT} from '../../domain/refusals/fileTypes';
import {Refusal} from '../refused';
import {isSafe} from './hosts';

const MEGABYTE = 1_000_000;
/** A text in JSON, where some letters take more room. */
const USUAL = 2 * MEGABYTE;

/** What may be larger, by the end of its address. */
const LARGER: readonly (readonly [route: RegExp, bytes: number])[] = [
  [/\/api\/picture$/i, PICTURE_LIMIT],
  [/\/api\/import$/i, DOCUMENT_LIMIT],
];

/** Refuses what is too large before it is read. Node itself reads no more than a request has announced. */
export const limitBodies: RequestHandler = (request, response, next) => {
  const refusal = refusalOf(request);
  if (refusal) {
    // What is still being sent is not waited for.
    response.set('connection', 'close');
    response.on('finish', () => request.socket.destroySoon());
  }
  next(refusal);
};

function refusalOf(request: Request): Refusal | undefined {
  const {'content-length': announced, 'transfer-encoding': transfer} = request.headers;
  const [, most = USUAL] = LARGER.find(([route]) => route.test(request.path)) ?? [];
  const length = Number(announced ?? 0);
  if (transfer !== undefined) return new Refusal('This upload doesn’t say how large it is.', 411);
  if (length > most) return new Refusal(`This is too large: at most ${most / MEGABYTE} MB can be sent at once.`, 413);
  return isSafe(request) && length > 0 ? new Refusal('This request has a text that nobody asked for.') : undefined;
}
