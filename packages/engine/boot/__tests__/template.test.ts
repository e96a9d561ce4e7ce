import {resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {bootIslands, bootScript, pageTemplate, speculationRules} from '../template';

const SITE = resolve(__dirname, '../../..');
/**
 * All executable inline scripts of a page stay below 2,000 bytes together, which a browser test holds. Beside this one
 * there is Docusaurus's own for the theme, and on pages with times of sessions or with tabs another one.
 */
const BUDGET = 1500;

const boot = bootScript();

describe('the boot script', () => {
  it('is always the same, so a policy can name its hash', () => {
    expect(bootScript()).toBe(boot);
  });

  it('is small', () => {
    expect(gzipSync(boot, {level: 9}).byteLength).toBeLessThan(BUDGET);
  });

  it('can be inlined: no template tag and no end tag in it', () => {
    expect(boot).not.toMatch(/<%|%>|<\/script|<!--/i);
    expect(boot).not.toContain('\n');
  });

  it("doesn't depend on the machine that built it", () => {
    expect(boot).not.toMatch(/process\.|require\(|import\(/);
    expect(boot).not.toContain(SITE);
  });
});

describe('islands that are plain scripts', () => {
  it('are files with a hash in their names', () => {
    expect(bootIslands().map(({path}) => path)).toEqual([
      expect.stringMatching(/^assets\/js\/island-tools\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^assets\/js\/island-filters\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^assets\/js\/island-tabs\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^assets\/js\/island-path\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^assets\/js\/island-calendar\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^assets\/js\/island-labels\.[0-9a-f]{8}\.js$/),
      expect.stringMatching(/^assets\/js\/island-registers\.[0-9a-f]{8}\.js$/),
    ]);
  });

  /** That of learning paths reads and writes records, as My training does, and knows when they expire. */
  const budgetOf = (path: string) => (path.includes('island-path') ? 5150 : 2500);

  it.each(bootIslands())('are small: $path', ({path, text}) => {
    expect(gzipSync(text, {level: 9}).byteLength).toBeLessThan(budgetOf(path));
  });
});

describe('the page template', () => {
  const template = pageTemplate('/staff/');

  it("has a place for island scripts, and loads the app's only on pages that ask for it", () => {
    expect(template).toContain('<meta name="deskbook-islands" content="{}">');
    expect(template.match(/<script[^>]*>/g)).toEqual([
      '<script type="">',
      expect.stringContaining('<script defer src='),
      '<script type="speculationrules">',
    ]);
  });

  it('has the boot script before the style sheets, which would block it', () => {
    const boot = bootScript();
    expect(template).toContain(`<script type="">${boot}</script>`);
    expect(template.indexOf(boot)).toBeLessThan(template.indexOf('rel="stylesheet"'));
  });

  it('is the same with a base URL, except for the pages to prerender', () => {
    const [ours, theirs] = [JSON.stringify(speculationRules('/staff/')), JSON.stringify(speculationRules('/'))];
    expect(template).toContain(ours);
    expect(template.replace(ours, theirs)).toBe(pageTemplate('/'));
  });

  it.each([
    'htmlAttributes',
    'metaAttributes',
    'headTags',
    'stylesheets',
    'scripts',
    'bodyAttributes',
    'preBodyTags',
    'appHtml',
    'postBodyTags',
  ])("has a place for Docusaurus's %s", (name) => expect(template).toContain(`it.${name}`));
});

describe('the speculation rules', () => {
  it("match the site's pages, except files, other windows and nofollow links", () => {
    expect(speculationRules('/staff/')).toEqual({
      prerender: [
        {
          where: {
            and: [
              {href_matches: ['/staff/', '/staff/*/']},
              {not: {selector_matches: '[download],[target=_blank],[rel~=nofollow]'}},
            ],
          },
          eagerness: 'moderate',
        },
      ],
    });
  });

  it('contain nothing that a template or page would misread', () => {
    expect(JSON.stringify(speculationRules('/staff/'))).not.toMatch(/[<>]/);
  });
});
