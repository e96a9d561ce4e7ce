// @vitest-environment jsdom
import {act} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import CodeBlock from '../theme/CodeBlock';

const HTML = '<span class="code-key">a</span>: 1\n\n\t&lt;b&gt;';
const TEXT = 'a: 1\n\n\t<b>';

let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  await act(async () => root.render(<CodeBlock html={HTML} language="yaml" />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'execCommand');
});

/** A browser with a clipboard that takes or refuses the text, or without one. */
function stubClipboard(writeText?: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', {clipboard: writeText && {writeText}});
}

/** The old command: what it answers, and what it would put on the clipboard. */
function stubCommand(answer: boolean): {copied: string[]} {
  const copied: string[] = [];
  const execCommand = () => {
    const event = Object.assign(new Event('copy', {cancelable: true}), {
      clipboardData: {setData: (_: string, text: string) => copied.push(text)},
    });
    if (answer) document.dispatchEvent(event);
    return answer;
  };
  Object.defineProperty(document, 'execCommand', {value: execCommand, configurable: true});
  return {copied};
}

async function press() {
  await act(async () => document.querySelector('button')?.click());
}

const said = () => document.querySelector('[role="status"]')?.textContent;

describe('a code block', () => {
  it('is the same on the server as in the browser, button and all', () => {
    expect(renderToString(<CodeBlock html={HTML} language="yaml" />)).toBe(
      (document.body.firstElementChild as Element).innerHTML.replaceAll('tabindex', 'tabIndex'),
    );
    expect(document.querySelector('button')?.getAttribute('aria-label')).toBe('Copy code to clipboard');
    expect(said()).toBe('');
  });

  it('takes the focus only where a line may be too long', () => {
    expect(renderToString(<CodeBlock html="a" />)).not.toContain('tabindex');
    expect(renderToString(<CodeBlock html="a" scrolls title="a.yml" />)).toContain(
      'tabindex="0" role="group" aria-label="a.yml"',
    );
  });

  it('shows code that a component hands over without highlighting', () => {
    expect(renderToString(<CodeBlock>{'a < b'}</CodeBlock>)).toContain('<code>a &lt; b</code>');
  });
});

describe('the copy button', () => {
  it('copies the source, says so and is ready again', async () => {
    vi.useFakeTimers();
    const writeText = vi.fn(async () => undefined);
    stubClipboard(writeText);
    await press();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(TEXT);
    expect(said()).toBe('Copied');
    await act(async () => vi.advanceTimersByTime(2000));
    expect(said()).toBe('');
  });

  it('copies by a selection on a plain http:// address, which has no clipboard, and leaves nothing selected', async () => {
    stubClipboard();
    const {copied} = stubCommand(true);
    await press();
    expect(copied).toEqual([TEXT]);
    expect(said()).toBe('Copied');
    expect(String(document.getSelection())).toBe('');
  });

  it('copies by a selection where the clipboard refuses', async () => {
    stubClipboard(async () => Promise.reject(new Error('NotAllowedError')));
    const {copied} = stubCommand(true);
    await press();
    expect(copied).toEqual([TEXT]);
  });

  it('says what to do where nothing works, and selects the code', async () => {
    vi.useFakeTimers();
    stubClipboard();
    stubCommand(false);
    await press();
    await act(async () => vi.advanceTimersByTime(60_000));
    expect(said()).toBe('The browser didn’t copy it. The code is selected, so press Ctrl+C.');
    expect(String(document.getSelection())).toBe(TEXT);
  });

  it('says what to do in a browser that has lost the old command', async () => {
    stubClipboard();
    await press();
    expect(said()).toMatch(/press Ctrl\+C/);
  });
});
