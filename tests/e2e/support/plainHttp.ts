/** Many intranets have no HTTPS, where browsers offer no `crypto.subtle`, clipboard or wake lock, among others. */
export const PLAIN_HOST = 'intranet.test';

/** For `test.use`: serves the site at an address that is neither HTTPS nor localhost. */
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
