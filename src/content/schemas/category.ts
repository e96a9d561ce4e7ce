import * as z from 'zod';
import {decimal, oneOfWords, text} from './fields';
import {map, orMap, record} from './shapes';

/** `_category_.yml` or `_category_.json`: what Docusaurus says of a folder in a menu. It takes `yes` for a word. */
export const categoryFile = map({
  key: text().optional(),
  label: text('The name of the folder').optional(),
  description: text().optional(),
  className: text().optional(),
  position: decimal().optional(),
  collapsed: oneOfWords(['true', 'false']).optional(),
  collapsible: oneOfWords(['true', 'false']).optional(),
  link: orMap(oneOfWords(['null']), z.looseObject({type: oneOfWords(['generated-index', 'doc'])})).optional(),
  customProps: record(z.unknown()).optional(),
});

/** The fields that are not text. */
export const TYPED_IN_CATEGORY = ['position', 'collapsed', 'collapsible', 'link', 'customProps'];
