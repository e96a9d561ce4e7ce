import {renderToStaticMarkup} from 'react-dom/server';
import {MemoryRouter} from 'react-router-dom';
import {describe, expect, it} from 'vitest';
import {BrowserContext} from '../../../../tests/stubs/useIsBrowser';
import {readFilters, useFilters, writeFilters} from '../client/useFilters';
import {NO_FILTERS} from '../domain/cards';

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

function Branch(): string {
  return useFilters()[0].branch;
}

describe('useFilters', () => {
  /** Draws the branch that is filtered by, at an address. */
  function branchAt(address: string, isBrowser: boolean): string {
    return renderToStaticMarkup(
      <BrowserContext.Provider value={isBrowser}>
        <MemoryRouter initialEntries={[address]}>
          <Branch />
        </MemoryRouter>
      </BrowserContext.Provider>,
    );
  }

  it('reads the address in a browser', () => {
    expect(branchAt('/manuals/?branch=downtown', true)).toBe('downtown');
  });

  it('filters nothing in the static HTML, which is the same for every address', () => {
    expect(branchAt('/manuals/?branch=downtown', false)).toBe('');
  });
});
