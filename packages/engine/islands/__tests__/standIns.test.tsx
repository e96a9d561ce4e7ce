// @vitest-environment jsdom
import {act} from 'react';
import {createRoot} from 'react-dom/client';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it} from 'vitest';
import Link from '../standIns/Link';
import {useHistory, useLocation} from '../standIns/router';
import Translate, {translate} from '../standIns/Translate';

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});

function Use({hook}: {hook: () => void}) {
  hook();
  return null;
}

/** What a hook gives in a component on the page, as it changes. */
function renderHook<T>(hook: () => T): {readonly current: T} {
  const result = {} as {current: T};
  const keep = () => {
    result.current = hook();
  };
  act(() => createRoot(document.createElement('div')).render(<Use hook={keep} />));
  return result;
}

describe('a text', () => {
  it('is translated if there is a translation, with its values', () => {
    expect(translate({id: 'search.close', message: 'Close'})).toBe('Cerrar');
    expect(translate({id: 'search.all', message: 'All {count} results'}, {count: 3})).toBe('3 resultados');
  });

  it('is the message otherwise; a placeholder without a value stays', () => {
    expect(translate({id: 'other', message: 'All {count} of {total}'}, {count: 3})).toBe('All 3 of {total}');
  });

  it('accepts elements as values', () => {
    const html = renderToStaticMarkup(
      <Translate id="other" values={{query: <b>paper</b>}}>
        {'Did you mean {query}?'}
      </Translate>,
    );
    expect(html).toBe('Did you mean <b>paper</b>?');
  });
});

describe('a link', () => {
  it('is a plain one', () => {
    expect(renderToStaticMarkup(<Link to="/pages/">All pages</Link>)).toBe('<a href="/pages/">All pages</a>');
  });
});

describe('the router', () => {
  beforeEach(() => window.history.replaceState(null, '', '/search/?q=paper'));

  it('changes the query in place and notifies subscribers', () => {
    const place = renderHook(useLocation);
    const length = window.history.length;
    act(() => useHistory().push({pathname: '/search/', search: '?q=printer'}));
    expect(place.current.search).toBe('?q=printer');
    expect(window.history.length).toBe(length + 1);
    act(() => useHistory().replace({pathname: '/search/', search: '?q=printers'}));
    expect(place.current.search).toBe('?q=printers');
    expect(window.history.length).toBe(length + 1);
  });

  it('has a stable key for each history entry', () => {
    const place = renderHook(useLocation);
    const first = place.current.key;
    expect(first).toMatch(/\w/);
    act(() => useHistory().push({pathname: '/search/', search: '?q=printer'}));
    expect(place.current.key).not.toBe(first);
    expect(renderHook(useLocation).current.key).toBe(place.current.key);
  });

  it('loads another page', () => {
    const place = renderHook(useLocation);
    const length = window.history.length;
    // A browser would leave the page; jsdom can't, and says so.
    act(() => useHistory().push('/docs/procedures/load-receipt-paper/'));
    expect(place.current.pathname).toBe('/search/');
    expect(window.history.length).toBe(length);
  });
});
