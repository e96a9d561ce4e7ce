import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {RequestHandler} from 'express';

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
