import {openPage} from './support/openPage';
import {countPages, pagesOf} from './support/pdf';
import {expect, test} from './support/test';

const CARD = '/office/escalation/downtown/';
const REGISTERS = ['/office/contracts/', '/office/systems/'];

test("a branch's escalation card is one Letter page with everything needed without the network", async ({page}) => {
  await openPage(page, CARD);
  const pdf = await page.pdf({preferCSSPageSize: true});
  expect(countPages(pdf)).toBe(1);

  const [text = ''] = await pagesOf(pdf);
  const said = [
    'Downtown',
    '1 Main Street',
    'EFC-20411',
    '4410-22-7',
    '555-0171',
    'IT help desk',
    '555-0100',
    '555-0109',
  ];
  for (const each of said) expect(text).toContain(each);
  expect(text.replace(/\s/g, '')).toContain('https://staff.example.org/docs/procedures/switch-to-offline-checkout/');
  expect(text).not.toContain('EFC-20418');
});

test("systems and contracts link to each branch's card", async ({page}) => {
  for (const path of REGISTERS) {
    await openPage(page, path);
    await expect(page.getByRole('link', {name: 'Escalation card: Downtown'})).toHaveAttribute('href', CARD);
  }
});
