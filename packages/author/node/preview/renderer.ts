import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {ContentSource} from '@deskbook/content/checkContent';
import {confinedPreview} from '@deskbook/engine/confine/confinedPreview';
import {plainEnvironment} from '@deskbook/engine/confine/environment';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {STOPPED, TOO_SLOW} from './noticePage';
import type {RenderRequest, RenderResponse} from './previewProcess';
import {type Drawer, renderQueue} from './renderQueue';

/** Renders drafts as the site would. */
export interface Renderer {
  /**
   * Returns the page, or a page that says why there is none.
   *
   * @param source the author's folder
   * @param path of a page or a post, relative to the folder
   */
  render(source: Pick<ContentSource, 'siteDir'>, path: string): Promise<string>;
  close(): void;
}

export interface RendererOptions {
  /** The site's own folder, whose pages are likely to be rendered first. */
  siteDir: string;
  /** The server bundle of the release's build (`releases/ID/server`), and the built pages. */
  bundleDir: string;
  buildDir: string;
}

/** In milliseconds. A large site takes a while to load the first time. */
const LONGEST = {prepare: 120_000, draw: 15_000};

/** Rendering creates mostly short-lived objects, so a larger young generation saves garbage collection time. */
const MORE_ROOM = '--max-semi-space-size=32';

/** In the repository the process runs from source; the package has it compiled. */
const SOURCE = join(ENGINE_DIR, 'author/node/preview/previewProcess.ts');
const COMPILED = join(ENGINE_DIR, 'node/preview.cjs');

/** Starts the preview process and prepares it in the background. */
export async function openRenderer({siteDir, bundleDir, buildDir}: RendererOptions): Promise<Renderer> {
  const queue = renderQueue({
    start: () => startProcess(siteDir, [bundleDir, buildDir]),
    longest: LONGEST,
    instead: {late: TOO_SLOW, failed: STOPPED},
  });
  void queue.prepare(siteDir);
  return {render: (source, path) => queue.render({siteDir: source.siteDir, path}), close: queue.close};
}

function startProcess(siteDir: string, args: readonly string[]): Drawer {
  const isRepository = existsSync(SOURCE);
  const command = [process.execPath, MORE_ROOM, ...(isRepository ? ['--import', 'tsx', SOURCE] : [COMPILED]), ...args];
  const [program = '', ...rest] = confinedPreview(command, siteDir);
  const child = spawn(program, rest, {
    cwd: siteDir,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...plainEnvironment(),
      NODE_ENV: 'production',
      DESKBOOK_PREVIEW: 'true',
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/preview',
    },
  });
  let lastId = 0;
  const waiting = new Map<number, {done(html: string): void; fail(error: Error): void}>();
  const ask = (asked: Omit<RenderRequest, 'id'>) =>
    new Promise<string>((done, fail) => {
      const id = ++lastId;
      waiting.set(id, {done, fail});
      child.send({id, ...asked} satisfies RenderRequest, (error) => error && failAll(error));
    });
  const failAll = (error: Error) => {
    for (const {fail} of waiting.values()) fail(error);
    waiting.clear();
  };
  child.on('message', (answer) => {
    const {id, html} = answer as RenderResponse;
    waiting.get(id)?.done(html);
    waiting.delete(id);
  });
  child.on('error', failAll);
  child.on('exit', (code) => failAll(new Error(`The process of previews ended with ${code}`)));
  return {
    prepare: async (siteDir) => {
      await ask({siteDir});
    },
    draw: ask,
    end: () => child.kill('SIGKILL'),
  };
}
