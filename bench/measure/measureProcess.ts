import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {makeTempFolder} from './makeTempFolder';
import {watchProcesses} from './watchProcesses';

export interface Usage {
  /** User and system time of the whole process tree. */
  cpuSeconds: number;
  wallSeconds: number;
  /** Of the largest Node process in the tree. */
  peakMemoryMb: number;
}

export interface Measured extends Usage {
  status: number | null;
  output: string;
}

const REPORTER = join(__dirname, 'reportUsage.cjs');

export interface PageContext {
  /** Temporary folder for the measured programs. */
  tempFolder?: string;
  /** Path of another Node to run. */
  node?: string;
  /** Additional environment variables. */
  env?: NodeJS.ProcessEnv;
}

/** Runs Node and returns the resource usage of its process tree. */
export async function measureNode(
  args: readonly string[],
  cwd: string,
  {tempFolder, node = process.execPath, env = {}}: PageContext = {},
): Promise<Measured> {
  const usageFile = join(makeTempFolder('usage'), 'usage.jsonl');
  const childrenBefore = readChildrenCpu();
  const started = performance.now();
  const {status, output, seenCpu} = await run(node, args, cwd, {...environment(usageFile, tempFolder), ...env});
  const wallSeconds = (performance.now() - started) / 1000;
  const childrenAfter = readChildrenCpu();
  const processes = readUsages(usageFile);
  rmSync(usageFile, {force: true});
  if (processes.length === 0) throw new Error(`No process reported what it used:\n${output}`);
  const reported = processes.reduce((sum, {cpuSeconds}) => sum + cpuSeconds, 0);
  const ended = childrenBefore === null || childrenAfter === null ? 0 : childrenAfter - childrenBefore;
  return {
    status,
    output,
    wallSeconds,
    // Each source misses something: processes that end between samples, that nobody waits for, or that aren't Node.
    cpuSeconds: Math.max(ended, seenCpu ?? 0) || reported,
    peakMemoryMb: Math.max(...processes.map(({peakMemoryMb}) => peakMemoryMb)),
  };
}

function run(node: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(node, args, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const watch = child.pid === undefined ? undefined : watchProcesses(child.pid);
  return new Promise<{status: number | null; output: string; seenCpu: number | null}>((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({status, output, seenCpu: watch?.stop() ?? null}));
  });
}

/** Keeps the shell's settings from the measured programs, and turns off update checks and telemetry. */
function environment(usageFile: string, tempFolder: string | undefined): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|NODE_OPTIONS|DOCUSAURUS_(?!NO_PERSISTENT_CACHE).*)$/.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    ...(tempFolder ? {TMPDIR: tempFolder, TEMP: tempFolder, TMP: tempFolder} : {}),
    NO_UPDATE_NOTIFIER: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `--require ${JSON.stringify(REPORTER)}`,
    DESKBOOK_USAGE_FILE: usageFile,
  };
}

const CLOCK_TICKS_A_SECOND = 100;

/**
 * Returns the CPU seconds of all ended descendants, including non-Node ones such as git, which Node doesn't report.
 * Returns null without /proc; then only Node processes count.
 */
function readChildrenCpu(): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  // The program's name is in parentheses and may contain spaces; cutime and cstime are fields 16 and 17.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / CLOCK_TICKS_A_SECOND;
}

function readUsages(file: string): Pick<Usage, 'cpuSeconds' | 'peakMemoryMb'>[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
