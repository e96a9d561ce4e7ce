import {readFileSync} from 'node:fs';
import {join} from 'node:path';
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

/** The editor's own pages: scripts and styles from this server only. CodeMirror writes style elements. */
const OF_EDITOR = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
});

/** An author's file opened on its own: nothing in it may run. */
const OF_FILES = policy({'default-src': "'none'", 'style-src': "'unsafe-inline'", 'img-src': 'data:', sandbox: ''});

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join('; ');
}

/** Sets the security headers of every response. */
export function secureHeaders(write: string, buildDir: string): RequestHandler {
  return ({path}, response, next) => {
    const route = path.toLowerCase();
    const below = route.startsWith(write) ? route.slice(write.length) : undefined;
    const isOfSite = below === undefined || below.startsWith('preview');
    response.set({
      'content-security-policy': isOfSite ? policyOfSite(buildDir) : below.startsWith('file/') ? OF_FILES : OF_EDITOR,
      'x-content-type-options': 'nosniff',
      // With `no-referrer`, browsers would send no origin with our own sign-in form.
      'referrer-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-robots-tag': 'noindex, nofollow',
      'cache-control': 'no-store',
    });
    next();
  };
}

const POLICY = /^ {2}Content-Security-Policy: (.+)$/m;

/** The policy the build computed from its pages. Read each time, since a release may be published at any moment. */
function policyOfSite(buildDir: string): string {
  try {
    return POLICY.exec(readFileSync(join(buildDir, '_headers'), 'utf8'))?.[1] ?? OF_EDITOR;
  } catch {
    return OF_EDITOR;
  }
}
