import * as z from 'zod';
import {address} from './addressFields';
import {editorHints} from './editorHints';
import {oneOfWords, text} from './fields';
import {authorFields, hasNameOrImage, NAMELESS} from './post';
import {map, orMap, record} from './shapes';

/**
 * `blog/authors.yml`: https://docusaurus.io/docs/blog#global-authors. Docusaurus reads the file too, with `yes` as
 * text.
 */
export const authorsFile = record(
  z
    .looseObject(
      {
        ...authorFields,
        email: text('ann@example.org').describe('Their e-mail address').optional(),
        description: text('Trains the staff.').describe('A sentence about them').optional(),
        page: orMap(
          oneOfWords(['true', 'false']),
          z.looseObject({permalink: address('/ann').describe('The address of the page')}),
        )
          .describe('Whether they have a page that lists their posts')
          .optional(),
      },
      'a map with a name',
    )
    .refine(hasNameOrImage, {params: NAMELESS}),
  'training-librarian',
).describe('The authors of posts');

const tag = map({
  label: text('Circulation').describe('What readers see').optional(),
  description: text('News for the desks').describe('A sentence about it').optional(),
  permalink: address('/circulation').describe('The address of its page').optional(),
});

/** `tags.yml` of the blog or the docs. A tag needs no details. */
export const tagsFile = record(
  z
    .any()
    .transform((given) => (given === '' ? {} : given))
    .pipe(tag)
    .register(editorHints, {forms: [tag, z.null()]}),
  'circulation',
).describe('The tags of pages or posts');
