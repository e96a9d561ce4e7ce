import {describe, expect, it} from 'vitest';
import {forReaders} from '../feedItems';

describe('the text of a post in the feed', () => {
  it('has no button that does nothing there', () => {
    const html = '<pre><code>a</code></pre><div><button type="button" aria-label="Copy code">Copy\n</button></div>';
    expect(forReaders(html)).toBe('<pre><code>a</code></pre><div></div>');
  });

  it('has images by their full address only', () => {
    const html =
      '<picture><source type="image/webp" srcset="/assets/a.webp 480w"><img src="https://x.org/a.png"></picture>';
    expect(forReaders(html)).toBe('<picture><img src="https://x.org/a.png"></picture>');
  });
});
