import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {DocContext} from '../../../tests/stubs/useDoc';
import {SiteContext} from '../../../tests/stubs/useDocusaurusContext';
import ReportProblem from '../theme/DocItem/Footer/ReportProblem';

const HELP_DESK = {name: 'IT help desk', email: 'helpdesk@example.org'};
const CHANGE = {commit: 'abc123', date: '2026-09-01', subject: 'Add the page'};

/** The links of the footer by their words. */
function linksOf({helpDesk = {}, page}: {helpDesk?: object; page?: object}): Record<string, string> {
  const siteConfig = {url: 'https://staff.example.org', customFields: {helpDesk: {...HELP_DESK, ...helpDesk}}};
  const metadata = {title: 'Scan & print: 100 %', permalink: '/docs/procedures/scan/', page};
  const html = renderToStaticMarkup(
    <SiteContext.Provider value={{siteConfig}}>
      <DocContext.Provider value={{metadata}}>
        <ReportProblem />
      </DocContext.Provider>
    </SiteContext.Provider>,
  );
  const links = [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)];
  return Object.fromEntries(links.map(([, href = '', words]) => [words, href.replaceAll('&amp;', '&')]));
}

const mailOf = (given: Parameters<typeof linksOf>[0]) =>
  new URL(linksOf(given)['Report a problem with this page'] ?? '');

describe('the link that reports a problem', () => {
  it('opens an e-mail with the page, its address and its version', () => {
    const mail = mailOf({page: {reportTo: null, changes: [CHANGE]}});
    expect(mail.searchParams.get('subject')).toBe('Problem with the page: Scan & print: 100 %');
    expect(mail.searchParams.get('body')).toBe(`What is wrong? What did you see instead?



Page: Scan & print: 100 %
Address: https://staff.example.org/docs/procedures/scan/
Version: 2026-09-01 (abc123)
`);
  });

  it('writes to the owner if their address is public', () => {
    expect(mailOf({page: {reportTo: 'systems@example.org', changes: []}}).pathname).toBe('systems@example.org');
  });

  it('writes to the help desk otherwise, also from a page without facts', () => {
    expect(mailOf({page: {reportTo: null, changes: []}}).pathname).toBe('helpdesk@example.org');
    expect(mailOf({}).pathname).toBe('helpdesk@example.org');
  });

  it('says that the version is unknown without a history', () => {
    expect(mailOf({page: {reportTo: null, changes: []}}).searchParams.get('body')).toContain('\nVersion: not known\n');
  });

  it('opens the district’s form if there is one', () => {
    expect(linksOf({helpDesk: {form: 'https://forms.example.org/'}})).toEqual({
      'Report a problem with this page': 'https://forms.example.org/',
    });
  });
});
