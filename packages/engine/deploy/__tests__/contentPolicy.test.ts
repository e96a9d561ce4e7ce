import {describe, expect, it} from 'vitest';
import {allowedScripts, formatPolicy, policyOf} from '../domain/contentPolicy';

describe('the Content-Security-Policy', () => {
  const header = formatPolicy(policyOf(['b=', 'a='], {}));

  it("has the inline scripts' hashes in a stable order", () => {
    expect(header).toContain("; script-src 'self' 'sha256-a=' 'sha256-b='; ");
  });

  it('allows no scripts in attributes and no eval', () => {
    const {'script-src': scripts} = policyOf([], {});
    expect(scripts).toEqual(["'self'"]);
    expect(header).not.toContain('unsafe-eval');
  });

  it('allows only the site itself, except for inline images', () => {
    const {'img-src': images, ...others} = policyOf([], {});
    expect(images).toEqual(["'self'", 'data:']);
    for (const [directive, sources] of Object.entries(others)) {
      expect(
        sources.filter((source) => !/^'(?:self|none|unsafe-inline)'$/.test(source)),
        directive,
      ).toEqual([]);
    }
  });

  it("adds embedded hosts, replacing 'none'", () => {
    const more = {'img-src': ['https://x.example'], 'frame-src': ['https://y.example'], 'connect-src': ['z.example']};
    expect(policyOf([], more)).toMatchObject({
      'img-src': ["'self'", 'data:', 'https://x.example'],
      'frame-src': ['https://y.example'],
      'connect-src': ["'self'", 'z.example'],
      'object-src': ["'none'"],
    });
  });

  it('has at most twenty scripts: those on the most pages', () => {
    const scripts = Array.from({length: 30}, (_, index) => ({what: `${index}`, pages: ['/']}));
    expect(allowedScripts(scripts)).toEqual(scripts.slice(0, 20));
  });
});
