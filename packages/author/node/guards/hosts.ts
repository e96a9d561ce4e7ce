import {HttpError} from '@deskbook/writing/httpError';
import type {Request, RequestHandler} from 'express';

/** Returns the server's own origin for a request, or undefined if the request was sent to another host. */
export type OriginResolver = (request: Request) => string | undefined;

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/;

/** Accepts only this computer's own names: another name could belong to a website that resolves to it. */
export const loopbackOrigin: OriginResolver = ({headers: {host = ''}, socket}) => {
  const [known, port = '80'] = LOOPBACK.exec(host.toLowerCase()) ?? [];
  return known && Number(port) === socket.localPort ? `http://${known}` : undefined;
};

/** Accepts only the origin authors type, behind a web server. */
export function configuredOrigin(origin: string): OriginResolver {
  const {host} = new URL(origin);
  return ({headers}) => (headers.host?.toLowerCase() === host ? origin : undefined);
}

/** Refuses requests to other host names, which stops DNS rebinding. */
export function checkHost(places: OriginResolver): RequestHandler {
  return (request, _response, next) =>
    next(places(request) ? undefined : new HttpError('The site can’t be reached under this address.', 403));
}

const SAFE = new Set(['GET', 'HEAD']);

export const isSafe = ({method}: Request): boolean => SAFE.has(method);

/** Refuses requests from other websites: every change, and everything except navigation by link. */
export function checkOrigin(places: OriginResolver): RequestHandler {
  return (request, _response, next) => {
    const {origin, 'sec-fetch-site': from, 'sec-fetch-mode': mode} = request.headers;
    const isElsewhere = from !== undefined && from !== 'same-origin' && from !== 'none';
    const isLink = isSafe(request) && mode === 'navigate';
    const isForeign = origin !== undefined && origin !== places(request);
    next(
      (isForeign || isElsewhere) && !isLink ? new HttpError('This request came from another website.', 403) : undefined,
    );
  };
}
