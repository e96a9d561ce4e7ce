import {readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {setTimeout as pause} from 'node:timers/promises';
import {decodeAddress} from '../../packages/text/decodeAddress';
import {mediaTypeOf} from '../weight/bytes';
import {fileFor} from '../weight/serveGzipped';

/** What a page reports when it has been painted. */
export interface Painted {
  path: string;
  /** Milliseconds from the reader's click to the first text on the screen. */
  milliseconds: number;
  isPrerendered: boolean;
}

export interface Line {
  url: string;
  /** Resolves when a page with this path is painted next. */
  painted(path: string): Promise<Painted>;
  stop(): Promise<void>;
}

/** Runs in the page. A prerendered page starts counting when it's shown. */
const REPORT = `<script>
  const report = () => new PerformanceObserver((list, observer) => {
    observer.disconnect();
    const {activationStart} = performance.getEntriesByType('navigation')[0];
    const {startTime} = list.getEntriesByName('first-contentful-paint')[0];
    navigator.sendBeacon('/painted', JSON.stringify({
      path: location.pathname,
      milliseconds: Math.max(startTime - activationStart, 0),
      isPrerendered: activationStart > 0,
    }));
  }).observe({type: 'paint', buffered: true});
  if (document.prerendering) document.addEventListener('prerenderingchange', report, {once: true});
  else report();
</script>`;

/**
 * Serves a built site with latency.
 *
 * @param delay of every response, in milliseconds
 * @param rules whether pages keep their speculation rules
 */
export async function serveThrottled(folder: string, delay: number, rules: boolean): Promise<Line> {
  const waiting = new Map<string, (painted: Painted) => void>();
  const answer = async (path: string, response: ServerResponse) => {
    await pause(delay);
    const file = fileFor(folder, path);
    if (!file) return response.writeHead(404).end();
    const type = mediaTypeOf(file);
    const caching = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, {'content-type': type, 'cache-control': caching});
    response.end(type.startsWith('text/html') ? withReport(readFileSync(file, 'utf8'), rules) : readFileSync(file));
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'POST') return void answer(decodeAddress(pathname), response);
    let body = '';
    request.on('data', (text) => {
      body += text;
    });
    request.on('end', () => {
      const painted: Painted = JSON.parse(body);
      waiting.get(painted.path)?.(painted);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    painted: (path) => new Promise((resolve) => waiting.set(path, resolve)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function withReport(html: string, rules: boolean): string {
  const page = rules ? html : html.replace(/<script type="?speculationrules"?>.*?<\/script>/s, '');
  return page.replace('<head>', `<head>${REPORT}`);
}
