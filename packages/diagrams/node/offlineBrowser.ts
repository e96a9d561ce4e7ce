import type {BrowserType} from 'playwright';

/**
 * Flags that cut Chromium off below every page and worker: no name and no address is resolved, what needs no name has
 * to ask a proxy that isn't there (also for this machine, which proxies usually leave out), and WebRTC sends nothing
 * past it.
 */
const NO_NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://0.0.0.0:1',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--dns-prefetch-disable',
  '--disable-background-networking',
  '--disable-quic',
  '--disable-sync',
];

/** The renderer's own page, script and fonts. */
const OWN_FILE = /^file:.*\/node_modules\//;

/**
 * Wraps a type of browser: its pages reach no network, and no files but those of installed packages. Diagrams are
 * written by authors, and a label may be HTML that loads pictures from anywhere.
 */
export function offlineBrowser(browserType: BrowserType): BrowserType {
  const launch: BrowserType['launch'] = async (options = {}) => {
    const browser = await browserType.launch({...options, args: [...(options.args ?? []), ...NO_NETWORK]});
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (wanted) => {
      const context = await newContext({...wanted, offline: true, serviceWorkers: 'block'});
      await context.route(
        ({href}) => !OWN_FILE.test(href),
        (route) => route.abort(),
      );
      return context;
    };
    return browser;
  };
  return Object.assign(Object.create(browserType) as BrowserType, {launch});
}
