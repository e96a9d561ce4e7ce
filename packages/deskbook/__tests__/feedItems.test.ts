import {describe, expect, it} from 'vitest';
import {forReaders} from '../options';

describe("a post's text in the feed", () => {
  it('has no useless buttons', () => {
    const html = '<pre><code>a</code></pre><div><button type="button" aria-label="Copy code">Copy\n</button></div>';
    expect(forReaders(html)).toBe('<pre><code>a</code></pre><div></div>');
  });

  it('has only full image URLs', () => {
    const html =
      '<picture><source type="image/webp" srcset="/assets/a.webp 480w"><img src="https://x.org/a.png"></picture>';
    expect(forReaders(html)).toBe('<picture><img src="https://x.org/a.png"></picture>');
  });

  it('has photographs, whatever is drawn over them', () => {
    const html = '<figure><div><img src="https://x.org/a.jpg"><svg><path d="M0 0"></path></svg></div></figure>';
    expect(forReaders(html)).toBe(html);
  });

  it("has no drawings or discs, which need the site's style sheet", () => {
    const html =
      '<figure class="a"><svg><path d="M0 0"></path></svg></figure><figure><img src="a.png"></figure><p class="quiet key"><span aria-hidden="true"><span class="light-disc light-on">1</span> on</span></p><td><span class="light-disc light-on" aria-hidden="true">1</span><span class="unseen">1 on</span></td><p>Text</p>';
    expect(forReaders(html)).toBe(
      '<figure><img src="a.png"></figure><td><span class="unseen">1 on</span></td><p>Text</p>',
    );
  });
});
