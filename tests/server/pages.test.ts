import {expect, test} from '@playwright/test';
import {isManualWithChapters, sourceOfKind, sourceWhere} from '../e2e/support/catalog';
import {collectComplaints, reportViolations} from '../e2e/support/complaints';
import {openPage, whenIslandsReady} from '../e2e/support/openPage';
import {startNginx} from '../support/nginx';
import {expectStyled, makeFolder, serveBuild} from './support';

const site = serveBuild();

const PAGES: readonly [name: string, path: string][] = [
  ['the home page', '/'],
  ['an index page', '/procedures/'],
  ['a manual', sourceWhere('manual with chapters', isManualWithChapters).url],
  ['a procedure', sourceOfKind('procedure').url],
  ['a session', sourceOfKind('session').url],
  ['a quiz', sourceOfKind('quiz').url],
  ['the news', '/blog/'],
  ['a page with a diagram', sourceWhere('page with a diagram', ({body}) => /^```mermaid$/m.test(body)).url],
];

for (const [name, path] of PAGES) {
  test(`${name} works on a real server under its policy`, async ({page}) => {
    await reportViolations(page);
    const complaints = collectComplaints(page, site());
    await openPage(page, site() + path);
    await expectStyled(page);
    await whenIslandsReady(page);

    expect(complaints).toEqual([]);
  });
}

test('a wrong address has status 404 and its page, which works under the policy', async ({page}) => {
  await reportViolations(page);
  const complaints = collectComplaints(page, site());
  const answer = page.waitForResponse(`${site()}/no/such/page/`);
  await openPage(page, `${site()}/no/such/page/`);

  expect((await answer).status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expectStyled(page);
  expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
});

test("the policy blocks a script that the build didn't know", async ({page}) => {
  const {root, remove} = makeFolder({
    'index.html': '<!doctype html><title>Home</title><script>document.title = "Changed"</script>',
  });
  const server = await startNginx({root});
  await reportViolations(page);
  const complaints = collectComplaints(page, server.url);

  await page.goto(server.url);
  await expect.poll(() => complaints).toContain('/: error the policy stopped inline: script-src-elem');
  await expect(page).toHaveTitle('Home');

  await server.stop();
  remove();
});
