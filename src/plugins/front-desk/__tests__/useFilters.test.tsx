// @vitest-environment jsdom
import {createMemoryHistory, type MemoryHistory} from 'history';
import {act, type ReactNode} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {renderToStaticMarkup} from 'react-dom/server';
import {MemoryRouter, Router} from 'react-router-dom';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {useTypedBefore} from '../../../components/useTypedBefore';
import {readFilters, useFilters, writeFilters} from '../client/useFilters';
import {NO_FILTERS} from '../domain/cards';

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});

describe('the filters in an address', () => {
  it('are none where it has no query', () => {
    expect(readFilters('')).toEqual({branch: '', system: '', role: '', text: ''});
    expect(writeFilters(NO_FILTERS)).toBe('');
  });

  it('are read by their names, and the rest is passed over', () => {
    expect(readFilters('?branch=downtown&other=1&text=a')).toEqual({...NO_FILTERS, branch: 'downtown', text: 'a'});
  });

  it('name only what is chosen', () => {
    expect(writeFilters({...NO_FILTERS, system: 'listen', text: 'holds'})).toBe('?system=listen&text=holds');
  });

  it.each(['receipt printer', 'a&b=c?d#e', '100 %', 'Größe + Maß', '図書館'])('keep the words %j', (text) => {
    const filters = {branch: 'downtown', system: 'listen', role: 'circulation', text};
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });
});

/** Shows its filters as an address, and has a form in which something was typed before React was awake. */
function Page({typed = ''}: {typed?: string}): ReactNode {
  const [filters, change] = useFilters();
  return (
    <>
      <output>{writeFilters(filters)}</output>
      <form ref={useTypedBefore(change)}>
        <input name="text" defaultValue={typed} />
      </form>
    </>
  );
}

describe('useFilters', () => {
  let container: HTMLElement;
  let root: Root;

  beforeEach(() => {
    container = document.createElement('div');
    root = createRoot(container);
  });

  afterEach(() => act(() => root.unmount()));

  const draw = (history: MemoryHistory, typed?: string) =>
    act(() =>
      root.render(
        <Router history={history}>
          <Page {...(typed !== undefined && {typed})} />
        </Router>,
      ),
    );
  const shown = () => container.querySelector('output')?.textContent;

  it('reads the address, and follows Back and links', () => {
    const history = createMemoryHistory({initialEntries: ['/manuals/?branch=downtown']});
    draw(history);
    expect(shown()).toBe('?branch=downtown');

    act(() => history.push('/manuals/?role=pages'));
    expect(shown()).toBe('?role=pages');
    act(() => history.goBack());
    expect(shown()).toBe('?branch=downtown');
  });

  it('filters nothing in the static HTML, which is the same for every address', () => {
    const html = renderToStaticMarkup(
      <MemoryRouter initialEntries={['/manuals/?branch=downtown']}>
        <Page />
      </MemoryRouter>,
    );
    expect(html).toContain('<output></output>');
  });

  it('keeps what was typed before it was there, beside what the address says', () => {
    const history = createMemoryHistory({initialEntries: ['/manuals/?branch=downtown']});
    draw(history, 'jam');
    expect(shown()).toBe('?branch=downtown&text=jam');
    expect(history.location.search).toBe('?branch=downtown&text=jam');
  });
});
