import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {findBrowsers} from '@deskbook/engine/findBrowsers';
import {type BrowserType, chromium} from 'playwright';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {offlineBrowser} from '../node/offlineBrowser';
import {renderDiagrams} from '../node/renderDiagrams';

const [browser = ''] = await findBrowsers();

let origin: string;
let connections: number;
let close: () => void;

beforeEach(async () => {
  connections = 0;
  const server = createServer((_request, response) => response.end());
  server.on('connection', () => {
    connections++;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
});

afterEach(() => close());

const asItIs = (type: BrowserType) => type;

/** What an author may write into a diagram so that the browser that draws it asks another machine. */
const curious = () => [
  `flowchart TD\n  A["<img src='http://${origin}/a.png'> Tray"]`,
  `flowchart TD\n  A@{ img: "http://${origin}/b.png", label: "Tray", h: 60 }`,
];

const PLAIN = 'flowchart TD\n  A[Wash your hands] --> B{Clean?}\n  B -->|yes| C[Go on]\n';

describe.runIf(browser)('the browser that draws diagrams', () => {
  it('has no network for a picture in a label or instead of a node', async () => {
    await renderDiagrams(curious(), browser);
    expect(connections).toBe(0);
  });

  it.each([0, 1])('would ask for them otherwise: %#', async (index) => {
    await renderDiagrams(curious().slice(index, index + 1), browser, asItIs);
    expect(connections).toBeGreaterThan(0);
  });

  it('reaches nothing whatever a script in its page tries', async () => {
    expect(await tryEverything(offlineBrowser(chromium))).toEqual([]);
    expect(connections).toBe(0);
    expect(await tryEverything(chromium)).toContain('fetch');
    expect(connections).toBeGreaterThan(0);
  });

  it('shows no file of this machine in a page', async () => {
    expect(await loadsFile(offlineBrowser(chromium))).toBe(false);
    expect(await loadsFile(chromium)).toBe(true);
  });

  it('draws the same', async () => {
    const [withNetwork, without] = [
      await renderDiagrams([PLAIN], browser, asItIs),
      await renderDiagrams([PLAIN], browser),
    ];
    expect(without[0]?.svg).toContain('Wash your hands');
    expect(without).toEqual(withNetwork);
  });
});

/** Returns what got an answer. */
async function tryEverything(type: BrowserType): Promise<string[]> {
  const started = await type.launch({executablePath: browser});
  try {
    const page = await (await started.newContext({bypassCSP: true})).newPage();
    return await page.evaluate(async (host) => {
      const settled = (start: (done: () => void, failed: () => void) => void) =>
        new Promise<boolean>((end) => {
          start(
            () => end(true),
            () => end(false),
          );
          setTimeout(end, 2000, false);
        });
      const element = (name: string, attribute: string, address: string) =>
        settled((done, failed) => {
          const made = Object.assign(document.createElement(name), {[attribute]: address, rel: 'stylesheet'});
          made.onload = done;
          made.onerror = failed;
          document.head.append(made);
        });
      const port = host.split(':')[1];
      const tried: Record<string, Promise<boolean>> = {
        fetch: fetch(`http://${host}/`, {mode: 'no-cors'}).then(
          () => true,
          () => false,
        ),
        name: fetch(`http://localhost:${port}/`, {mode: 'no-cors'}).then(
          () => true,
          () => false,
        ),
        socket: settled((done, failed) => {
          const socket = new WebSocket(`ws://${host}/`);
          socket.onopen = done;
          socket.onerror = failed;
        }),
        script: element('script', 'src', `http://${host}/x.js`),
        style: element('link', 'href', `http://${host}/x.css`),
        worker: settled((done) => {
          const source = `fetch('http://${host}/', {mode: 'no-cors'}).then(() => postMessage(1))`;
          const worker = new Worker(URL.createObjectURL(new Blob([source])));
          worker.onmessage = done;
        }),
        rtc: settled((done) => {
          const connection = new RTCPeerConnection({
            iceServers: [{urls: `turn:${host}?transport=tcp`, username: 'a', credential: 'b'}],
          });
          connection.createDataChannel('x');
          connection.onicecandidate = ({candidate}) => candidate?.type === 'relay' && done();
          void connection.createOffer().then((offer) => connection.setLocalDescription(offer));
        }),
      };
      navigator.sendBeacon(`http://${host}/beacon`);
      const answers = await Promise.all(
        Object.entries(tried).map(async ([name, answer]) => ((await answer) ? name : '')),
      );
      return answers.filter(Boolean);
    }, origin);
  } finally {
    await started.close();
  }
}

/** Whether a page of a local file, as the renderer's is, can show another one. */
async function loadsFile(type: BrowserType): Promise<boolean> {
  const started = await type.launch({executablePath: browser});
  try {
    const page = await (await started.newContext()).newPage();
    await page.goto(import.meta.resolve('mermaid-isomorphic').replace(/dist.*/, 'index.html'));
    return await page.evaluate(
      (address) =>
        new Promise<boolean>((end) => {
          const image = new Image();
          image.onload = () => end(true);
          image.onerror = () => end(false);
          image.src = address;
        }),
      new URL('../../deskbook/static/img/logo.svg', import.meta.url).href,
    );
  } finally {
    await started.close();
  }
}
