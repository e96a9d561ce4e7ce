import {describe, expect, it} from 'vitest';
import {allowedScripts, formatPolicy, policyOf} from '../domain/contentPolicy';

describe('the Content-Security-Policy', () => {
  const header = formatPolicy(policyOf(['b=', 'a='], {}));

  it('names the inline scripts by their hashes, in an order that stays', () => {
    expect(header).toContain("; script-src 'self' 'sha256-a=' 'sha256-b='; ");
  });

  it('allows scripts neither in attributes nor from text', () => {
    const {'script-src': scripts} = policyOf([], {});
    expect(scripts).toEqual(["'self'"]);
    expect(header).not.toContain('unsafe-eval');
  });

  it('lets everything come from the site alone, but for images in the page itself', () => {
    const {'img-src': images, ...others} = policyOf([], {});
    expect(images).toEqual(["'self'", 'data:']);
    for (const [directive, sources] of Object.entries(others)) {
      expect(
        sources.filter((source) => !/^'(?:self|none|unsafe-inline)'$/.test(source)),
        directive,
      ).toEqual([]);
    }
  });

  it('adds what the pages show things from, in place of nothing at all', () => {
    const more = {'img-src': ['https://x.example'], 'frame-src': ['https://y.example'], 'connect-src': ['z.example']};
    expect(policyOf([], more)).toMatchObject({
      'img-src': ["'self'", 'data:', 'https://x.example'],
      'frame-src': ['https://y.example'],
      'connect-src': ["'self'", 'z.example'],
      'object-src': ["'none'"],
    });
  });

  it('names twenty scripts at most: those on the most pages', () => {
    const scripts = Array.from({length: 30}, (_, index) => ({what: `${index}`, pages: ['/']}));
    expect(allowedScripts(scripts)).toEqual(scripts.slice(0, 20));
  });
});
