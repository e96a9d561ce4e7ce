import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import CodeBlock from '../theme/CodeBlock';

describe('a code block', () => {
  it('has its code as written, and a button that copies it', () => {
    const html = renderToString(<CodeBlock html={'<span class="code-key">a</span>: 1'} language="yaml" />);
    expect(html).toMatch(/data-copy="".*<code><span class="code-key">a<\/span>: 1<\/code>/);
    expect(html).toMatch(/<button[^>]*data-tool="copy"[^>]*aria-label="Copy code to clipboard"/);
  });

  it('is focusable only if a line may be too long', () => {
    expect(renderToString(<CodeBlock html="a" />)).not.toContain('tabindex');
    expect(renderToString(<CodeBlock html="a" scrolls title="a.yml" />)).toContain(
      'tabindex="0" role="group" aria-label="a.yml"',
    );
  });

  it('shows plain code from a component', () => {
    expect(renderToString(<CodeBlock>{'a < b'}</CodeBlock>)).toContain('<code>a &lt; b</code>');
  });
});
