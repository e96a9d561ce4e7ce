import {readFileSync} from 'node:fs';
import type {BrowserContext, FrameLocator, Page, Request, Route} from '@playwright/test';
import type {CourseFormat} from './courses';

/** With https, browsers can tell whether a course is open in two windows. */
const HOST = 'https://lms.example.org';
const API = {
  scorm12: {script: 'scorm12.min.js', create: 'window.API = new Scorm12API(settings)'},
  scorm2004: {script: 'scorm2004.min.js', create: 'window.API_1484_11 = new Scorm2004API(settings)'},
};

const TYPES: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', css: 'text/css'};

type Kept = Readonly<Record<string, unknown>>;

/** What a learning management system of SCORM keeps of one learner, with `scorm-again` in its page. */
export interface TestLms {
  /** What was committed last. */
  kept(): Kept | null;
  commits(): number;
  /** All commits fail until it is called with false. */
  failCommits(isFailing: boolean): void;
  /** Opens the course as its learner does. */
  launch(page: Page): Promise<FrameLocator>;
  /** Closes it, as when the learner goes to another page of the system. */
  close(page: Page): Promise<void>;
  /** The addresses of all that was asked for on other hosts. */
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

/** What a server answers that has a course under `/course/`. */
export function courseFile(files: ReadonlyMap<string, Uint8Array>, pathname: string) {
  const bytes = files.get(pathname.replace(/^\/course\//, ''));
  if (!bytes) return {status: 404};
  return {contentType: TYPES[pathname.replace(/^.*\./, '')] ?? 'application/octet-stream', body: Buffer.from(bytes)};
}

function scormAgain(script: string): string {
  return readFileSync(require.resolve(`scorm-again/dist/${script}`), 'utf8').replace(/\/\/# sourceMappingURL.*$/, '');
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
