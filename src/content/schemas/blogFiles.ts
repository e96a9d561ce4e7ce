import * as z from 'zod';
import {address} from './addressFields';
import {oneOfWords, text} from './fields';
import {authorFields, hasNameOrImage, NAMELESS} from './post';
import {map, orMap, record} from './shapes';

/** `blog/authors.yml`: https://docusaurus.io/docs/blog#global-authors. Docusaurus reads the file itself, and takes `yes` for a word. */
export const authorsFile = record(
  z
    .looseObject(
      {
        ...authorFields,
        email: text().optional(),
        description: text().optional(),
        page: orMap(oneOfWords(['true', 'false']), z.looseObject({permalink: address()})).optional(),
      },
      'a map with a name',
    )
    .refine(hasNameOrImage, {params: NAMELESS}),
);

/** `tags.yml` of the blog or of the docs; a tag may come without any details. */
export const tagsFile = record(
  z.preprocess(
    (given) => (given === '' ? {} : given),
    map({label: text().optional(), description: text().optional(), permalink: address('/circulation').optional()}),
  ),
);
