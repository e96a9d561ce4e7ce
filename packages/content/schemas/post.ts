import {isMoment, MOMENT} from '@deskbook/text/dates/dates';
import * as z from 'zod';
import {account, address, link, uri} from './addressFields';
import {editorHints, leaveToFiles, withInput} from './editorHints';
import {keyOf, SCALAR, scalarField, text} from './fields';
import {docusaurusFields, redirects, visibility} from './page';
import {list, listOrOne, orMap, record} from './shapes';
import {suggestDate, suggestWallTime} from './suggestions';

const AUTHORS_FILE = 'blog/authors.yml';

/**
 * Docusaurus's own fields of a post:
 * https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#markdown-front-matter
 */
export const postFields = (authors: readonly string[]) => {
  const {id, description, sidebar_label, draft, unlisted} = docusaurusFields;
  const {hide_table_of_contents, toc_min_heading_level, toc_max_heading_level} = docusaurusFields;
  const technical = {
    title_meta: text('New switches'),
    slug: address(),
    author: text('Ann'),
    author_title: text('Staff training librarian'),
    author_url: link(),
    author_image_url: uri(),
    authorTitle: text('Staff training librarian'),
    authorURL: link(),
    authorImageURL: uri(),
    keywords: listOrWords(text('switch replacement')),
    image: uri('./img/switches.png'),
    last_update: lastUpdate(),
    redirect_from: redirects(),
  };
  // Authors who write in the browser don't know what these are about.
  leaveToFiles(...Object.values(technical));
  return {
    id,
    title: text('What the post is about').describe('The heading of the post'),
    description,
    sidebar_label,
    date: moment().describe('The day of the post; the one in the name of its file, if left out'),
    authors: listOrWords(
      withInput('authors', keyOf(authors, 'training-librarian', AUTHORS_FILE)),
      inlineAuthor(authors),
    ).describe('Who wrote it'),
    tags: listOrWords(withInput('tags', tag()), z.looseObject({label: tag(), permalink: address()}, 'a word')).describe(
      'Words that group posts',
    ),
    hide_table_of_contents,
    toc_min_heading_level,
    toc_max_heading_level,
    draft,
    unlisted,
    visibility: visibility(),
    ...technical,
  };
};

export const postSchema = (authors: readonly string[]) =>
  z.looseObject(postFields(authors)).partial().required({title: true});

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
  return withInput(
    'date-or-time',
    scalarField(expected, '2026-12-03', MOMENT, (given, refuse) => {
      if (!isMoment(given)) {
        const fix = /\d:\d|[ap]m/i.test(given) ? suggestWallTime(given) : suggestDate(given);
        return refuse('%s is not a valid date', {fix});
      }
      // Docusaurus appends a Z to a date that is text.
      return /(?:Z|[+-]\d{2}:?\d{2})$/.test(given.slice(10)) ? new Date(given.replace(/ (?=[+-])/, '')) : given;
    }),
  );
}

/** Docusaurus builds a tag's address from its letters and digits. */
function tag() {
  return scalarField('a word', 'circulation', SCALAR, (given, refuse) =>
    /[\p{L}\d]/u.test(given) ? given : refuse('%s has neither a letter nor a digit'),
  );
}

/** A list, a single entry, or comma-separated words as on other blogs; an entry may be a map, which forms don't offer. */
function listOrWords<T extends z.ZodType, M extends z.ZodType = z.ZodNever>(word: T, whenMap?: M) {
  const asList = (given: unknown) => {
    if (typeof given === 'object' && !Array.isArray(given)) return [given];
    return typeof given === 'string' && given.includes(',') ? given.split(/\s*,\s*/).filter(Boolean) : given;
  };
  const forms = [list(word), word, ...(whenMap ? [whenMap] : [])];
  return z.preprocess(asList, listOrOne(whenMap ? orMap(word, whenMap) : word)).register(editorHints, {forms});
}
