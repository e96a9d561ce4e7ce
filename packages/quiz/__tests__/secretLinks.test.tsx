import {obfuscate} from '@deskbook/records/domain/obfuscate';
import {renderToString} from 'react-dom/server';
import {MemoryRouter} from 'react-router-dom';
import {expect, test, vi} from 'vitest';
import {LinksContext} from '../../../tests/stubs/useBrokenLinks';
import {SiteContext} from '../../../tests/stubs/useDocusaurusContext';
import type {PublishedQuestion} from '../domain/question';
import {secretLinks} from '../domain/secretLinks';
import {SampleQuiz} from './sampleQuiz';

const SITE = {siteConfig: {title: 'Westplex', baseUrl: '/'}, i18n: {currentLocale: 'en'}};

function questionWith(explanation: string, feedback: (string | null)[] = []): PublishedQuestion {
  const secret = {key: {type: 'number', value: 1, tolerance: 0}, feedback, explanation};
  return {id: 'a', type: 'number', points: 1, hash: 'h', sealed: obfuscate(JSON.stringify(secret), 'a:h')};
}

test('the build looks for the pages to which explanations lead', () => {
  const collectLink = vi.fn();
  renderToString(
    <SiteContext.Provider value={SITE}>
      <LinksContext.Provider value={{collectAnchor: () => {}, collectLink}}>
        <MemoryRouter>
          <SampleQuiz />
        </MemoryRouter>
      </LinksContext.Provider>
    </SiteContext.Provider>,
  );

  expect(collectLink.mock.calls).toEqual([['/docs/printer/#paper']]);
});

test('links of feedback count as well, and those with a query; those within the page are checked before', () => {
  const question = questionWith('<a href="#paper">a</a> <a class="b" href="/docs/?x=1&#x26;y=2#z">c</a>', [
    null,
    '<a href="/procedures/">b</a>',
  ]);

  expect(secretLinks(question)).toEqual(['/procedures/', '/docs/?x=1&y=2#z']);
});

test('links that leave the site are not looked for', () => {
  const question = questionWith(
    '<a href="https://example.org/">a</a> <a href="//example.org/">b</a> <a href="mailto:a@example.org">c</a> <a href="/other/" data-outside="">d</a>',
  );

  expect(secretLinks(question)).toEqual([]);
});
