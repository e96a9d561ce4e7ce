import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {confinedDecoder} from '@deskbook/engine/confine/confinedDecoder';
import {plainEnvironment} from '@deskbook/engine/confine/environment';
import {ImportError} from '@deskbook/import/domain/conversionWarnings';
import type {ImportedDocument} from '@deskbook/import/domain/document';
import type {Decoders} from '@deskbook/import/node/importDocument';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {HttpError} from '@deskbook/writing/httpError';
import type {Prepared} from '@deskbook/writing/preparePicture';
import type {DecodeRequest, DecodeResponse} from './decodeProcess';

/** In milliseconds, for a picture or for the text of a document. */
const LONGEST = 60_000;

const SOURCE = join(ENGINE_DIR, 'author/node/decode/decodeProcess.ts');
const COMPILED = join(ENGINE_DIR, 'node/decode.cjs');

/** In the repository the process runs from source; the package has it compiled. */
const ownCommand = (): string[] => [
  process.execPath,
  ...(existsSync(SOURCE) ? ['--import', 'tsx', SOURCE] : [COMPILED]),
];

interface Options {
  command?: readonly string[];
  longest?: number;
}

/**
 * Reads what somebody uploaded in a process of its own, which ends with the upload. If it crashes, takes too long or
 * needs too much memory, only this file is refused.
 */
export async function withDecoders<T>(
  work: (decoders: Decoders) => Promise<T>,
  {command = ownCommand(), longest = LONGEST}: Options = {},
): Promise<T> {
  let child: ChildProcess | undefined;
  const end = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const ask = async (asked: DecodeRequest): Promise<unknown> => {
    child ??= start(command);
    const answer = await answerOf(child, asked, longest);
    if (answer === undefined) {
      end();
      throw unread(asked.name);
    }
    if ('value' in answer) return answer.value;
    throw answer.status ? new HttpError(answer.message, answer.status) : new ImportError(answer.message);
  };
  try {
    return await work({
      preparePicture: async (bytes, name) => checked((await ask({what: 'picture', name, bytes})) as Prepared, name),
      readDocument: async ({name, bytes}) => (await ask({what: 'document', name, bytes})) as ImportedDocument,
    });
  } finally {
    end();
  }
}

function start(command: readonly string[]): ChildProcess {
  const [program = '', ...args] = confinedDecoder(command);
  const child = spawn(program, args, {
    cwd: ENGINE_DIR,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: plainEnvironment(),
  });
  // An error between two answers is noticed at the next one. Without this, it would end the server.
  child.on('error', () => {});
  return child;
}

/** Returns undefined if there is no answer. */
async function answerOf(
  child: ChildProcess,
  asked: DecodeRequest,
  longest: number,
): Promise<DecodeResponse | undefined> {
  const over = new AbortController();
  const {signal} = over;
  const timer = setTimeout(() => over.abort(), longest);
  const ended = once(child, 'exit', {signal}).then(() => []);
  child.send(asked, (error) => error && over.abort());
  try {
    const [answer] = await Promise.race([once(child, 'message', {signal}), ended]);
    return answer;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    over.abort();
  }
}

/** The server makes a file name of the extension. */
function checked(prepared: Prepared, name: string): Prepared {
  if (/^(?:png|jpg|webp|gif)$/.test(prepared.extension)) return prepared;
  throw unread(name);
}

function unread(name: string): HttpError {
  return new HttpError(
    `${name} can’t be read: it took too long or too much memory, or it is damaged. Save it again in the program that made it, smaller if possible, and add it again.`,
  );
}
