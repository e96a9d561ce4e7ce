import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {resolve} from 'node:path';
import {text} from 'node:stream/consumers';
import type {BrowserContext, FrameLocator, Page, Request, Route} from '@playwright/test';
import type {TestStore} from '../../../packages/quiz-formats/cmi5/__tests__/recordStore';
import type {CourseFormat} from './courses';

/** Only with HTTPS can browsers tell whether a course is open in two windows. */
const HOST = 'https://lms.example.org';
const API = {
  scorm12: {script: 'scorm12.min.js', create: 'window.API = new Scorm12API(settings)'},
  scorm2004: {script: 'scorm2004.min.js', create: 'window.API_1484_11 = new Scorm2004API(settings)'},
};

const TYPES: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', css: 'text/css'};

type Kept = Readonly<Record<string, unknown>>;

/** A SCORM learning management system for one learner, with `scorm-again` in its page. */
export interface TestLms {
  /** Returns the last promised data. */
  kept(): Kept | null;
  commits(): number;
  /** Makes all commits fail until it's called with false. */
  failCommits(isFailing: boolean): void;
  /** Opens the course like a learner. */
  launch(page: Page): Promise<FrameLocator>;
  /** Closes it, like a learner who goes to another page of the system. */
  close(page: Page): Promise<void>;
  /** URLs of all requests to other hosts. */
  strangers: readonly string[];
}

export async function createTestLms(
  context: BrowserContext,
  format: Exclude<CourseFormat, 'cmi5'>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<TestLms> {
  const {script, create} = API[format];
  const strangers: string[] = [];
  let kept: Kept | null = null;
  let commits = 0;
  let isFailing = false;

  const commit = (request: Request) => {
    if (isFailing) return {status: 500, json: {result: false, errorCode: 101}};
    kept = request.postDataJSON();
    commits++;
    return {status: 200, json: {result: true, errorCode: 0}};
  };

  await context.route('**/*', async (route: Route, request: Request) => {
    const {origin, pathname} = new URL(request.url());
    if (origin !== HOST) {
      strangers.push(request.url());
      return route.abort();
    }
    if (pathname === '/') return route.fulfill({contentType: 'text/html', body: systemPage(create, kept)});
    if (pathname === '/scorm-again.js') return route.fulfill({contentType: TYPES.js, body: scormAgain(script)});
    if (pathname === '/commit') return route.fulfill(commit(request));
    return route.fulfill(courseFile(files, pathname));
  });

  return {
    kept: () => kept,
    commits: () => commits,
    failCommits: (failing) => {
      isFailing = failing;
    },
    async launch(page) {
      await page.goto(`${HOST}/`);
      return page.frameLocator('iframe');
    },
    async close(page) {
      await page.evaluate(() => document.querySelector('iframe')?.remove());
    },
    strangers,
  };
}

export interface Cmi5Server {
  origin: string;
  stop(): void;
}

/**
 * A cmi5 learning management system around a record store. It's a real server, because requests that a page sends while
 * it closes bypass Playwright's routes.
 */
export async function serveCmi5(files: ReadonlyMap<string, Uint8Array>, store: TestStore): Promise<Cmi5Server> {
  const server = createServer(async ({method = 'GET', url = '/', headers}, response) => {
    const request = response.req;
    const {pathname} = new URL(url, 'http://localhost');
    if (pathname === '/') return response.end('<title>A learning system</title>The course is over.');
    if (pathname.startsWith('/course/')) {
      const {status = 200, contentType = 'text/plain', body} = courseFile(files, pathname);
      return response.writeHead(status, {'content-type': contentType}).end(body);
    }
    const body = await text(request);
    const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    const answer = store.answer({method, url: `http://localhost${url}`, headers: plain, body});
    // A lost response looks like a network failure.
    if (!answer) return response.destroy();
    return response.writeHead(answer.status, {'content-type': 'application/json'}).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Returns the server's response for a course under `/course/`. */
export function courseFile(files: ReadonlyMap<string, Uint8Array>, pathname: string) {
  const bytes = files.get(pathname.replace(/^\/course\//, ''));
  if (!bytes) return {status: 404};
  return {
    status: 200,
    contentType: TYPES[pathname.replace(/^.*\./, '')] ?? 'application/octet-stream',
    body: Buffer.from(bytes),
  };
}

function scormAgain(script: string): string {
  return readFileSync(resolve('node_modules/scorm-again/dist', script), 'utf8').replace(
    /\/\/# sourceMappingURL.*$/,
    '',
  );
}

function systemPage(create: string, kept: Kept | null): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A learning system</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>body {margin: 0} iframe {width: 100%; height: 98vh; border: 0}</style>
<script src="/scorm-again.js"></script>
<script>
const settings = {lmsCommitUrl: '/commit', dataCommitFormat: 'json', autocommit: false, logLevel: 5};
const api = ${create};
const kept = ${JSON.stringify(kept)};
if (kept) api.loadFromJSON(kept.cmi, 'cmi');
</script></head>
<body><iframe src="/course/index.html" title="The course"></iframe></body></html>`;
}
