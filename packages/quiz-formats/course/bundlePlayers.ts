import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ENGINE_DIR} from '@deskbook/text/engineDir';

export type PlayerName = 'scorm12' | 'scorm2004' | 'cmi5';

const PLAYERS: readonly PlayerName[] = ['scorm12', 'scorm2004', 'cmi5'];
const FORMATS = 'quiz-formats';
const STYLES = 'course.css';

const PACKAGED = join(ENGINE_DIR, FORMATS, 'players');

/** Returns the script and style sheet of a course. In the repository, they are compiled first. */
export async function playerFiles(name: PlayerName): Promise<{script: Uint8Array; styles: Uint8Array}> {
  if (existsSync(PACKAGED)) {
    const [script, styles] = await Promise.all([`${name}.js`, STYLES].map((file) => readFile(join(PACKAGED, file))));
    return {script, styles} as {script: Uint8Array; styles: Uint8Array};
  }
  const outputs = await compile(join(ENGINE_DIR, FORMATS), {write: false});
  const output = (file: string) => outputs.find(({path}) => path.endsWith(file))?.contents as Uint8Array;
  return {script: output(`${name}.js`), styles: output(STYLES)};
}

export async function bundlePlayers(engine: string, target: string): Promise<void> {
  await compile(join(engine, FORMATS), {write: true, outdir: join(target, FORMATS, 'players')});
}

async function compile(formats: string, {write, outdir = 'players'}: {write: boolean; outdir?: string}) {
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    entryPoints: [
      ...PLAYERS.map((name) => ({in: join(formats, name, 'player.ts'), out: name})),
      {in: join(formats, 'course', STYLES), out: 'course'},
    ],
    outdir,
    write,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    alias: {
      '@docusaurus/Translate': join(ENGINE_DIR, 'engine/islands/standIns/Translate'),
      '@generated/codeTranslations': join(formats, 'course/noTranslations.ts'),
    },
    logLevel: 'error',
  });
  return outputFiles ?? [];
}
