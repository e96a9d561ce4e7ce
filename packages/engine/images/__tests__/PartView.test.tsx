import type {ComponentProps} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import PartView from '../theme/PartView';

type Props = ComponentProps<typeof PartView>;

const TRAY = {id: 'tray-2', number: '3', name: 'Tray 2', move: 'out'} as const;
const DOOR = {id: 'door', number: '5', name: 'Right <door>', move: null};

function show(props: Partial<Props>): string {
  return renderToStaticMarkup(
    <PartView
      id="printer-1a2b"
      viewBox="0 0 190 95"
      scale={0.742}
      title="Printer, front"
      alt=""
      parts={[TRAY, DOOR]}
      callouts={[]}
      arrows=""
      printed={15}
      isQuiet={false}
      {...props}
    />,
  );
}

const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('a view of parts', () => {
  it('is called by the names of the parts and how they move, unless its author says more', () => {
    expect(show({})).toContain('aria-label="Printer, front: Tray 2, pull out; Right &lt;door&gt;"');
    expect(show({alt: 'The lower tray'})).toContain('aria-label="The lower tray"');
  });

  it('has the number and the name of each part below it', () => {
    expect(wordsOf(show({}))).toBe('3 Tray 2, pull out 5 Right &lt;door&gt;');
    expect(wordsOf(show({caption: 'For a jam'}))).toBe('3 Tray 2, pull out 5 Right &lt;door&gt; For a jam');
    expect(wordsOf(show({parts: [TRAY], caption: 'The lower tray'}))).toBe('3 The lower tray');
  });

  it('enlarges words on its parts if they would be too small, and leaves out others', () => {
    expect(show({})).not.toContain('--printed');
    expect(show({printed: 18.1})).toContain('style="--printed:18.1px"');
    expect(show({isQuiet: true})).not.toBe(show({}));
  });

  it('shows a machine that is in the page already by its id, and each part above it', () => {
    expect(show({})).toMatch(
      /<use href="#printer-1a2b".*<use href="#printer-1a2b-tray-2".*<use href="#printer-1a2b-door"/,
    );
    expect(show({art: '<path d="M0 0"></path>'})).toContain(
      '<g id="printer-1a2b" class="drawn"><path d="M0 0"></path></g>',
    );
  });
});
