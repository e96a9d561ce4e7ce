import * as z from 'zod';
import type {categoryFile} from './category';
import type {District} from './district';
import type {FrontMatterOf, Kind} from './index';
import type {docusaurusFields} from './page';
import type {authorFields, postFields} from './post';
import type {Series, Session} from './session';

/** Returns the part of a value that the public site may have. */
type Part = (value: unknown) => unknown;

/** Published fields of a map. All others are for staff, including new ones until they are listed here. */
type Fields<T> = {readonly [K in keyof T]?: Part};

const whole: Part = (value) => value;

const named = <T>(...names: (keyof T & string)[]) =>
  Object.fromEntries(names.map((name) => [name, whole])) as Fields<T>;

/** Keeps some fields of a map. Text in place of the map passes. */
const only =
  <T>(fields: Fields<T>): Part =>
  (value) =>
    isMap(value) ? publishedPart(fields, value) : value;

/** Applies a part to each entry of a list or record. */
const each =
  (part: Part): Part =>
  (value) => {
    if (Array.isArray(value)) return value.map(part);
    return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, part(inner)])) : value;
  };

/** Drops the reasons for dates. */
const datesAlone: Part = (value) => (isMap(value) ? Object.keys(value) : value);

/** Drops some keys of a map. */
const without =
  (...names: readonly string[]): Part =>
  (value) =>
    isMap(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key))) : value;

export function publishedPart<T>(fields: Fields<T>, value: object): Record<string, unknown> {
  const known = new Map<string, Part>(Object.entries(fields));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const part = known.get(key);
      return part ? [[key, part(inner)]] : [];
    }),
  );
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns schemas for the public site, with only the published fields and none required. */
export function publishedSchemas<S extends Readonly<Record<Kind, z.ZodObject>>>(schemas: S): S {
  const published = Object.entries(schemas).map(([kind, {shape}]) => {
    const fields = Object.entries(shape).filter(([name]) => Object.hasOwn(PUBLISHED[kind as Kind], name));
    return [kind, z.strictObject(Object.fromEntries(fields))];
  });
  return Object.fromEntries(published) as S;
}

/** For pages without a kind. */
export const PUBLISHED_OF_PAGES = {
  ...named<typeof docusaurusFields>('id', 'title', 'description', 'keywords', 'image', 'slug', 'tags'),
  ...named<typeof docusaurusFields>('hide_title', 'hide_table_of_contents', 'draft', 'unlisted', 'format'),
  ...named<typeof docusaurusFields>('toc_min_heading_level', 'toc_max_heading_level', 'parse_number_prefixes'),
  ...named<typeof docusaurusFields>('sidebar_key', 'sidebar_label', 'sidebar_position', 'sidebar_class_name'),
  ...named<typeof docusaurusFields>('displayed_sidebar', 'pagination_label'),
  redirect_from: whole,
  // Without it, the build would read the text by other rules, and show comments.
  mdx: only({format: whole}),
};

const OF_EVERY_KIND = {...PUBLISHED_OF_PAGES, kind: whole};

const OF_ONE_DATE = named<Session>('start', 'duration', 'branch', 'room', 'registration_closes');

export const PUBLISHED: {readonly [K in Kind]: Fields<FrontMatterOf<K>>} = {
  manual: {...OF_EVERY_KIND, applies_to: whole},
  procedure: {
    ...OF_EVERY_KIND,
    ...named<FrontMatterOf<'procedure'>>('time_needed', 'prerequisites', 'interrupts_service', 'listed_under'),
  },
  equipment: {
    ...OF_EVERY_KIND,
    ...named<FrontMatterOf<'equipment'>>('make', 'model', 'category', 'listed_under', 'placement', 'height'),
  },
  session: {
    ...OF_EVERY_KIND,
    ...OF_ONE_DATE,
    ...named<Session>('end', 'time_zone', 'registration', 'status', 'sequence'),
    agenda: each(without('notes')),
    repeats: only<Series>({
      ...named<Series>('every', 'interval', 'on', 'until', 'count', 'except'),
      ...{cancelled: datesAlone, postponed: datesAlone, full: datesAlone},
      moved: each(only(OF_ONE_DATE)),
    }),
  },
  path: {
    ...OF_EVERY_KIND,
    due_in: whole,
    steps: each(only(named<{title: 0; text: 0; steps: 0}>('title', 'text', 'steps'))),
  },
  quiz: {
    ...OF_EVERY_KIND,
    ...named<FrontMatterOf<'quiz'>>('passing_score', 'attempts', 'draw', 'shuffle', 'mode', 'confidence'),
    ...named<FrontMatterOf<'quiz'>>('accept_typos', 'points'),
  },
  system: OF_EVERY_KIND,
  contract: OF_EVERY_KIND,
  fund: OF_EVERY_KIND,
  purchase: OF_EVERY_KIND,
  committee: {...OF_EVERY_KIND, meets: whole},
};

const AUTHOR = named<typeof authorFields>('name', 'title', 'url', 'imageURL', 'image_url');

export const PUBLISHED_OF_AUTHORS = each(only(AUTHOR));

export const PUBLISHED_OF_TAGS = each(only({label: whole, description: whole, permalink: whole}));

type Post = ReturnType<typeof postFields>;

export const PUBLISHED_OF_POSTS: Fields<Post & {mdx: unknown}> = {
  ...named<Post>('id', 'title', 'title_meta', 'description', 'sidebar_label', 'slug', 'date', 'tags', 'keywords'),
  ...named<Post>('image', 'hide_table_of_contents', 'toc_min_heading_level', 'toc_max_heading_level'),
  ...named<Post>('draft', 'unlisted', 'redirect_from'),
  mdx: only({format: whole}),
  authors: (value) => (isMap(value) ? only({...AUTHOR, key: whole}) : each(only({...AUTHOR, key: whole})))(value),
};

type Folder = z.output<typeof categoryFile>;

export const PUBLISHED_OF_FOLDERS = {
  ...named<Folder>('key', 'label', 'description', 'className', 'position', 'collapsed', 'collapsible'),
};

/** `public_url` replaces `url` and `base_url`, and `desk` keeps the machines that are public. */
export const PUBLISHED_OF_DISTRICT: Fields<District> = {
  ...named<District>('name', 'time_zone', 'compress', 'hydrate_pages', 'logo'),
  closed: datesAlone,
  help_desk: only(named<District['help_desk']>('name', 'email', 'phone', 'form', 'hours')),
  colors: only({primary: whole}),
  calendar: only({horizon: whole, week_starts_on: whole}),
  branches: each(only({name: whole, address: whole, closed: datesAlone, rooms: each(only({name: whole}))})),
};
