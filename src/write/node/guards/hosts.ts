import type {Request, RequestHandler} from 'express';
import {Refusal} from '../refused';

/** Where the server can be reached: the origin of a request's own address, or undefined where it is none of them. */
export type Places = (request: Request) => string | undefined;

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::(\d+))?$/;

/** Only from this computer, under its own names: another one may be that of a website which leads here. */
export const onThisComputer: Places = ({headers: {host = ''}, socket}) => {
  const [known, port = '80'] = LOOPBACK.exec(host.toLowerCase()) ?? [];
  return known && Number(port) === socket.localPort ? `http://${known}` : undefined;
};

/** Behind a web server, under the one address that authors type. */
export function at(origin: string): Places {
  const {host} = new URL(origin);
  return ({headers}) => (headers.host?.toLowerCase() === host ? origin : undefined);
}

/** Refuses requests that were sent to another name, as after a website has changed its own address to ours. */
export function checkHost(places: Places): RequestHandler {
  return (request, _response, next) =>
    next(places(request) ? undefined : new Refusal('The site can’t be reached under this address.', 403));
}

const SAFE = new Set(['GET', 'HEAD']);

export const isSafe = ({method}: Request): boolean => SAFE.has(method);

/** Refuses what other websites send: every change, and everything but a link that somebody follows to here. */
export function checkOrigin(places: Places): RequestHandler {
  return (request, _response, next) => {
    const {origin, 'sec-fetch-site': from, 'sec-fetch-mode': mode} = request.headers;
    const isElsewhere = from !== undefined && from !== 'same-origin' && from !== 'none';
    const isLink = isSafe(request) && mode === 'navigate';
    const isForeign = origin !== undefined && origin !== places(request);
    next(
      (isForeign || isElsewhere) && !isLink ? new Refusal('This request came from another website.', 403) : undefined,
    );
  };
}
