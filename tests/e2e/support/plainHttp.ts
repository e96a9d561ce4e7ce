/** Many an intranet has no https: there the browser leaves out `crypto.subtle`, the clipboard, the wake lock and more. */
export const PLAIN_HOST = 'intranet.test';

/** For `test.use`: the site at an address that is neither https nor the machine's own. */
export const OVER_PLAIN_HTTP = {
  launchOptions: {
    executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE || undefined,
    args: ['--disable-gpu', '--disable-quic', '--disable-sync', `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
  },
  baseURL: async ({baseURL}: {baseURL?: string | undefined}, use: (url: string) => Promise<void>) => {
    const url = new URL(baseURL ?? '');
    url.hostname = PLAIN_HOST;
    await use(url.href);
  },
};
