import {execFile} from 'node:child_process';
import {HttpError} from '@deskbook/writing/httpError';

/** A failed git command, with its error output. */
export class GitError extends Error {
  override name = 'GitError';

  constructor(
    readonly args: readonly string[],
    /** null if it was killed, for example after a timeout */
    readonly code: number | null,
    readonly stderr: string,
  ) {
    super(`git ${args[0]}: ${stderr.trim() || `ended with ${code}`}`);
  }
}

export interface GitOptions {
  input?: string | Buffer;
  env?: Readonly<Record<string, string>>;
  /** In milliseconds. */
  timeout?: number;
}

/** No terminal prompts, literal pathspecs, and messages in English. */
const QUIET = {GIT_TERMINAL_PROMPT: '0', GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'};
/** Background maintenance would hold locks and could outlive us. */
const NO_CLEANUP = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
/** Variables set by a hook that started us, which would point git to another repository. */
const OF_ANOTHER_RUN = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE)$/;

export function runGit(dir: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const {input = '', env = {}, timeout = 0} = options;
  const inherited = Object.entries(process.env).filter(([name]) => !OF_ANOTHER_RUN.test(name));
  return new Promise((done, fail) => {
    const child = execFile(
      'git',
      [...NO_CLEANUP, ...args],
      {
        cwd: dir,
        env: {GIT_SSH_COMMAND: 'ssh -o BatchMode=yes', ...Object.fromEntries(inherited), ...QUIET, ...env},
        encoding: 'buffer',
        maxBuffer: 1024 * 1024 * 1024,
        timeout,
      },
      (error, stdout, stderr) => {
        if (!error) return done(stdout);
        if (error.code === ('ENOENT' as unknown)) return fail(new HttpError('Git is not installed on this computer.'));
        fail(new GitError(args, typeof error.code === 'number' ? error.code : null, stderr.toString()));
      },
    );
    // If git ends early, it doesn't read its input; the exit code says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs git and returns its output without the final line break. */
export async function gitText(dir: string, args: readonly string[], options?: GitOptions): Promise<string> {
  return (await runGit(dir, args, options)).toString().replace(/\n$/, '');
}

/** Like `gitText`, but returns null if git exits with an error code, for questions git may answer with no. */
export async function askGit(dir: string, args: readonly string[], options?: GitOptions): Promise<string | null> {
  try {
    return await gitText(dir, args, options);
  } catch (error) {
    if (error instanceof GitError && error.code !== null) return null;
    throw error;
  }
}

/** Splits output of `-z` into fields. */
export function zeroSeparated(output: Buffer): string[] {
  const fields = output.toString().split('\0');
  return fields.at(-1) === '' ? fields.slice(0, -1) : fields;
}
