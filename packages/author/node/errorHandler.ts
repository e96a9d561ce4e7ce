import type {Failure} from '@deskbook/editor/api';
import {escapeHtml} from '@deskbook/text/strings';
import {HttpError} from '@deskbook/writing/httpError';
import type {ErrorRequestHandler} from 'express';
import {SaveConflict} from './authorSite';
import {isVisit} from './guards';
import {errorFields, type Log, senderOf} from './log';
import {plainPage} from './plainPage';

interface ErrorPageOptions {
  site: string;
  sheets(): readonly string[];
  log: Log;
}

/** Reports every error without local paths: as a page to people, as JSON to scripts. */
export function errorHandler(facts: ErrorPageOptions): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      facts.log('failed', {...senderOf(request), ...errorFields(error)});
      next(error);
      return;
    }
    const {status, message} = refusalFor(error);
    if (!UNREMARKABLE.has(status)) {
      const {method, path} = request;
      const sender = {...senderOf(request), user: response.locals.author?.name};
      const reason = status === 500 ? errorFields(error) : {reason: message};
      facts.log(status === 500 ? 'failed' : 'refused', {...sender, status, method, path, ...reason});
    }
    response.status(status);
    if (isVisit(request)) {
      const {site} = facts;
      response
        .type('html')
        .send(
          plainPage(
            {site, sheets: facts.sheets(), title: 'That didn’t work'},
            `<p role="alert">${escapeHtml(message)}</p>`,
          ),
        );
      return;
    }
    const conflict = error instanceof SaveConflict ? {theirs: error.theirs} : {};
    response.json({message, ...conflict} satisfies Failure);
  };
}

/** Not logged: a missing page, and what two people wrote in the same lines. */
const UNREMARKABLE: ReadonlySet<number> = new Set([404, 409]);

/** By status. Express and its parsers have messages for programmers. */
const WORDS: Readonly<Record<number, string>> = {
  400: 'This request can’t be understood.',
  403: 'This can’t be opened.',
  404: 'There is nothing at this address.',
  413: 'This is too large to be sent at once.',
  415: 'This request can’t be understood.',
};

function refusalFor(error: unknown): {status: number; message: string} {
  if (error instanceof HttpError) return error;
  const status = Number((error as {status?: unknown} | null)?.status);
  const message = WORDS[status];
  return message ? {status, message} : {status: 500, message: 'Something went wrong on the server. Your text is kept.'};
}
