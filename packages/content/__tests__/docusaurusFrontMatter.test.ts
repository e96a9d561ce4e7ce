import {formatProblem} from '@deskbook/text/problems/formatProblems';
import {readYaml} from '@deskbook/text/yaml/yamlSource';
import {describe, expect, it} from 'vitest';
import {docusaurusFrontMatter} from '../docusaurusFrontMatter';

const read = (yaml: string) => docusaurusFrontMatter(readYaml(yaml, 'a.md', 2), (id) => id === 'procedures/next');
const problemsOf = (yaml: string) => read(yaml).problems.map(formatProblem).join('\n');

describe('docusaurusFrontMatter', () => {
  it('finds no problems in an empty page', () => {
    expect(read('')).toEqual({frontMatter: {}, problems: []});
  });

  it.each([
    ['title: 0123', {title: '0123'}],
    ['id: holds', {id: 'holds'}],
    ['keywords: [a, b]', {keywords: ['a', 'b']}],
    ['slug: /holds/', {slug: '/holds/'}],
    ['tags: [a, {label: B, permalink: /b}]', {tags: ['a', {label: 'B', permalink: '/b'}]}],
    ['draft: yes', {draft: true}],
    ['unlisted: false', {unlisted: false}],
    ['sidebar_position: 2.5', {sidebar_position: 2.5}],
    ['sidebar_custom_props: {badge: new}', {sidebar_custom_props: {badge: 'new'}}],
    ['pagination_next: procedures/next', {pagination_next: 'procedures/next'}],
    ['image: ./img/holds.png', {image: './img/holds.png'}],
    ['custom_edit_url: https://example.org/edit', {custom_edit_url: 'https://example.org/edit'}],
    ['format: mdx', {format: 'mdx'}],
    ['last_update: {author: Ann, date: 2026-05-01}', {last_update: {author: 'Ann', date: '2026-05-01'}}],
    ['hide_title: TRUE', {hide_title: true}],
  ])('accepts %s', (yaml, frontMatter) => {
    expect(read(yaml)).toEqual({frontMatter, problems: []});
  });

  it.each([
    ['keywords: a, b', {keywords: ['a', 'b']}],
    ['keywords: a', {keywords: ['a']}],
    ['tags: circulation,holds', {tags: ['circulation', 'holds']}],
    ['tags: [a, ""]', {tags: ['a']}],
  ])('converts %s', (yaml, frontMatter) => {
    expect(read(yaml)).toEqual({frontMatter, problems: []});
  });

  it('passes every other key unchanged', () => {
    expect(read('weight: 10\nparams: {a: [b]}')).toEqual({
      frontMatter: {weight: '10', params: {a: ['b']}},
      problems: [],
    });
  });

  it('keeps an empty title and description, and drops other empty fields', () => {
    expect(read('title:\ndescription: ~\nkeywords:\ntags: null')).toEqual({
      frontMatter: {title: '', description: ''},
      problems: [],
    });
  });

  it.each(['displayed_sidebar', 'pagination_next', 'pagination_prev', 'custom_edit_url'])(
    'passes on %s: null, which removes the link',
    (field) => {
      expect(read(`${field}: null`)).toEqual({frontMatter: {[field]: null}, problems: []});
    },
  );

  it.each([
    ['title: [Holds]', '["Holds"]'],
    ['id: a/b', 'a/b'],
    ['slug: two words', 'two words'],
    ['slug: /a?b', '/a?b'],
    ['draft: maybe', 'maybe'],
    ['sidebar_position: first', 'first'],
    ['toc_min_heading_level: 1', '1'],
    ['toc_max_heading_level: 7', '7'],
    ['tags: {a: b}', '{"a":"b"}'],
    ['displayed_sidebar: manuals', 'manuals'],
    ['pagination_next: procedures/gone', 'procedures/gone'],
    ['format: html', 'html'],
    ['last_update: yesterday', 'yesterday'],
    ['last_update: {date: yesterday}', '{"date":"yesterday"}'],
    ['last_update: {by: Ann}', '{"by":"Ann"}'],
    ['image: "http://"', 'http://'],
    ['sidebar_custom_props: [a]', '["a"]'],
  ])('drops %s with a warning', (yaml, found) => {
    const field = yaml.split(':')[0] ?? '';
    expect(read(yaml).frontMatter).toEqual({});
    expect(problemsOf(yaml)).toBe(
      `a.md:2:${field.length + 3}  warning  "${field}" is ignored: Docusaurus cannot use it in this form
    found     ${found}
    fix       correct it, or remove the line`,
    );
  });

  it.each(['keywords: [a, {b: c}]', 'tags: [a, {label: B}]'])('warns about the part of %s that it drops', (yaml) => {
    expect(read(yaml).problems).toHaveLength(1);
  });

  it("orders the table of contents' levels, as Docusaurus requires", () => {
    expect(read('toc_min_heading_level: 4\ntoc_max_heading_level: 2').frontMatter).toEqual({
      toc_min_heading_level: 2,
      toc_max_heading_level: 4,
    });
  });

  it.each([
    ['toc_min_heading_level: 5', {toc_min_heading_level: 3, toc_max_heading_level: 5}],
    ['toc_max_heading_level: 4', {toc_min_heading_level: 2, toc_max_heading_level: 4}],
  ])('fills in the level that %s lacks', (yaml, frontMatter) => {
    expect(read(yaml).frontMatter).toEqual(frontMatter);
  });

  it("keeps a key from changing its object's prototype", () => {
    const {frontMatter} = read('__proto__: {draft: yes}\nconstructor: x');
    expect(Object.getPrototypeOf(frontMatter)).toBe(Object.prototype);
    expect(frontMatter.draft).toBeUndefined();
  });
});
