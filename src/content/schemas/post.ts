import * as z from 'zod';
import {isMoment, MOMENT} from '../dates';
import {account, address, link, uri} from './addressFields';
import {keyOf, line, SCALAR, text} from './fields';
import {docusaurusFields, redirects, visibility} from './page';
import {listOrOne, orMap, record} from './shapes';
import {suggestDate, suggestWallTime} from './suggestions';

/** The authors' file, for messages. */
export const AUTHORS_FILE = 'blog/authors.yml';

/**
 * Docusaurus's own fields of a post:
 * https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
 */
export const postFields = (authors: readonly string[]) => {
  const {id, description, sidebar_label, draft, unlisted} = docusaurusFields;
  const {hide_table_of_contents, toc_min_heading_level, toc_max_heading_level} = docusaurusFields;
  return {
    id,
    title: text('What the post is about'),
    title_meta: text('New switches'),
    description,
    sidebar_label,
    slug: address(),
    date: moment(),
    authors: listOrWords(orMap(keyOf(authors, 'training-librarian', AUTHORS_FILE), inlineAuthor(authors))),
    author: text('Ann'),
    author_title: text('Staff training librarian'),
    author_url: link(),
    author_image_url: uri(),
    authorTitle: text('Staff training librarian'),
    authorURL: link(),
    authorImageURL: uri(),
    tags: listOrWords(orMap(tag(), z.looseObject({label: tag(), permalink: address()}, 'a word'))),
    keywords: listOrWords(text('switch replacement')),
    image: uri('./img/switches.png'),
    hide_table_of_contents,
    toc_min_heading_level,
    toc_max_heading_level,
    last_update: lastUpdate(),
    draft,
    unlisted,
    visibility: visibility(),
    redirect_from: redirects(),
  };
};

/** An author described in the post itself, or a listed one with overrides. */
const inlineAuthor = (authors: readonly string[]) =>
  z
    .looseObject(
      {
        key: keyOf(authors, 'training-librarian', AUTHORS_FILE).optional(),
        ...authorFields,
      },
      'a key of the list of authors',
    )
    .refine((author) => author.key || hasNameOrImage(author), {params: NAMELESS});

export const NAMELESS = {message: '%s has no name', expected: 'a line such as "name: Staff training librarian"'};

/** Fields of an author, in a post or in the authors' file. */
export const authorFields = {
  name: text('Ann').describe('Their name').optional(),
  title: text('Staff training librarian').describe('Their job').optional(),
  url: link().describe('Where their name leads').optional(),
  imageURL: uri('/img/ann.jpg').describe('Their picture').optional(),
  image_url: uri('/img/ann.jpg').describe('Their picture').optional(),
  socials: record(account(), 'github').describe('Their accounts elsewhere').optional(),
};

export function hasNameOrImage({name, image_url, imageURL}: {name?: string; image_url?: string; imageURL?: string}) {
  return Boolean(name || image_url || imageURL);
}

function lastUpdate() {
  const expected = 'a map such as {date: 2026-12-03, author: Ann}';
  return z
    .looseObject({author: text('Ann').optional(), date: moment().optional()}, expected)
    .refine(({author, date}) => author || date, {params: {message: '%s has neither a date nor an author', expected}});
}

/** A date, with an optional time to order posts on one day. Posts from other blogs may have a time zone. */
function moment() {
  const expected = 'a date, YYYY-MM-DD, or with a time of day, YYYY-MM-DD HH:MM';
  return line(expected, '2026-12-03', MOMENT, (given, refuse) => {
    if (!isMoment(given)) {
      const fix = /\d:\d|[ap]m/i.test(given) ? suggestWallTime(given) : suggestDate(given);
      return refuse('%s is not a valid date', {fix});
    }
    // Docusaurus appends a Z to a date that is text.
    return /(?:Z|[+-]\d{2}:?\d{2})$/.test(given.slice(10)) ? new Date(given.replace(/ (?=[+-])/, '')) : given;
  });
}

/** Docusaurus builds a tag's address from its letters and digits. */
function tag() {
  return line('a word', 'circulation', SCALAR, (given, refuse) =>
    /[\p{L}\d]/u.test(given) ? given : refuse('%s has neither a letter nor a digit'),
  );
}

/** A list, a single entry, or comma-separated words as on other blogs. */
function listOrWords<T extends z.ZodType>(item: T) {
  const asList = (given: unknown) => {
    if (typeof given === 'object' && !Array.isArray(given)) return [given];
    return typeof given === 'string' && given.includes(',') ? given.split(/\s*,\s*/).filter(Boolean) : given;
  };
  return z.preprocess(asList, listOrOne(item));
}
