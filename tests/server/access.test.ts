import {expect, test} from '@playwright/test';
import {FIXTURE_BUILD} from '../support/fixture';
import {passwordLine, startNginx} from '../support/nginx';
import {leaveOutWithoutNginx, serveBuild} from './support';

/** Behind a local proxy that forwards its readers' addresses. */
const conf = `
  set_real_ip_from 127.0.0.1;
  real_ip_header X-Forwarded-For;
  real_ip_recursive on;
  include deskbook/deskbook.conf;
  include deskbook/access.conf;`;

const site = serveBuild({
  conf,
  files: {htpasswd: passwordLine('staff', 'open sesame')},
});

const OUTSIDE = '203.0.113.9';

function ask(path: string, from: string, password?: string, url = site()): Promise<Response> {
  const authorization = password && `Basic ${Buffer.from(`staff:${password}`).toString('base64')}`;
  return fetch(url + path, {headers: {'x-forwarded-for': from, ...(authorization && {authorization})}});
}

for (const from of ['10.1.2.3', '172.20.0.1', '192.168.1.10', 'fd12:3456::1']) {
  test(`a reader on the private network (${from}) needs no password`, async () => {
    expect((await ask('/docs/', from)).status).toBe(200);
  });
}

for (const path of ['/', '/docs/', '/assets/', '/api/pages.json', '/no/such/page/']) {
  test(`from outside ${path} requires a password`, async () => {
    const answer = await ask(path, OUTSIDE);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Staff"');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex, nofollow');
  });
}

test('from outside only the right password opens the site', async () => {
  expect((await ask('/docs/', OUTSIDE, 'open sesame')).status).toBe(200);
  expect((await ask('/docs/', OUTSIDE, 'guess')).status).toBe(401);
  expect((await ask('/no/such/page/', OUTSIDE, 'open sesame')).status).toBe(404);
});

test('without a password file nobody from outside gets in', async () => {
  leaveOutWithoutNginx();
  const server = await startNginx({root: FIXTURE_BUILD, conf});

  expect((await ask('/docs/', OUTSIDE, 'open sesame', server.url)).status).toBe(403);
  expect((await ask('/docs/', '10.1.2.3', undefined, server.url)).status).toBe(200);
  await server.stop();
});

test("a reader can't forge an inside address, because the proxy appends the real one", async () => {
  expect((await ask('/docs/', `10.1.2.3, ${OUTSIDE}`)).status).toBe(401);
});

test('a browser with the password shows the site with its style sheet', async ({browser}) => {
  const context = await browser.newContext({
    httpCredentials: {username: 'staff', password: 'open sesame'},
    extraHTTPHeaders: {'x-forwarded-for': OUTSIDE},
  });
  const page = await context.newPage();
  await page.goto(`${site()}/docs/`);
  await expect(page.getByRole('navigation', {name: 'Main'})).toHaveCSS('display', 'flex');
  await context.close();
});
