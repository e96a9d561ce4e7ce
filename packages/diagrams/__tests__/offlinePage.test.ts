import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {findBrowsers} from '@deskbook/engine/findBrowsers';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {drawingFiles} from '../node/drawingFiles';
import {answerFrom, ORIGIN, openOfflinePage} from '../node/offlinePage';
import {openPage} from '../node/openPage';
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

/** The same page in a browser that has its network. */
const openOnlinePage: typeof openOfflinePage = (executable, files) =>
  openPage(executable, [], async (url) => {
    const answer = await answerFrom(files, url);
    return answer === 'refuse' ? 'ask' : answer;
  });

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
    await renderDiagrams(curious().slice(index, index + 1), browser, openOnlinePage);
    expect(connections).toBeGreaterThan(0);
  });

  it('reaches nothing whatever a script in its page tries', async () => {
    expect(await tryEverything(openOfflinePage)).toEqual([]);
    expect(connections).toBe(0);
    expect(await tryEverything(openOnlinePage)).toContain('fetch');
    expect(connections).toBeGreaterThan(0);
  });

  it('shows no file of this machine in a page', async () => {
    const page = await openOfflinePage(browser, async () => undefined);
    try {
      await page.goto(`${ORIGIN}/`);
      const {href} = new URL('../../deskbook/static/img/logo.svg', import.meta.url);
      expect(await page.evaluate(`(${loadsImage})(${JSON.stringify(href)})`)).toBe(false);
      await expect(page.goto(href)).rejects.toThrow('does not open');
    } finally {
      await page.close();
    }
  });

  it('gives its scripts only files of ours', async () => {
    const files = await drawingFiles();
    expect(await answerFrom(files, new URL(`${ORIGIN}/drawInPage.mjs`))).toBeInstanceOf(Uint8Array);
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/LICENSES.txt', '//a.example/drawInPage.mjs']) {
      expect(await answerFrom(files, new URL(ORIGIN + path)), path).toBe('refuse');
    }
    expect(await answerFrom(files, new URL('https://a.example/drawInPage.mjs'))).toBe('refuse');
  });

  it('says what went wrong in a page, or with the browser', async () => {
    const page = await openOfflinePage(browser, async () => undefined);
    await expect(page.evaluate('Promise.reject(new Error("no ink"))')).rejects.toThrow('no ink');
    await page.close();
    await expect(page.evaluate('1')).rejects.toThrow('the browser ended too early');
    await expect(openOfflinePage(process.execPath, async () => undefined)).rejects.toThrow('ended too early');
    await expect(openOfflinePage('/no/browser', async () => undefined)).rejects.toThrow('ENOENT');
  });

  it('draws the same', async () => {
    const [withNetwork, without] = [
      await renderDiagrams([PLAIN], browser, openOnlinePage),
      await renderDiagrams([PLAIN], browser),
    ];
    expect(without[0]?.svg).toContain('Wash your hands');
    expect(without).toEqual(withNetwork);
  });
});

/** Returns what got an answer. */
async function tryEverything(open: typeof openOfflinePage): Promise<unknown> {
  const page = await open(browser, async () => undefined);
  try {
    return await page.evaluate(`(${askEverybody})(${JSON.stringify(origin)})`);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
const askEverybody = async (host: string) => {
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
  const answers = await Promise.all(Object.entries(tried).map(async ([name, answer]) => ((await answer) ? name : '')));
  return answers.filter(Boolean);
};

/** Runs in the page. */
const loadsImage = (address: string) =>
  new Promise<boolean>((end) => {
    const image = new Image();
    image.onload = () => end(true);
    image.onerror = () => end(false);
    image.src = address;
  });
