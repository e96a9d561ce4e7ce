import * as z from 'zod';
import {decimal, oneOfWords, text} from './fields';
import {map, orMap, record} from './shapes';

const trueOrFalse = () => oneOfWords(['true', 'false']);

export const CATEGORY_FILE = /(?:^|\/)_category_\.(?:json|ya?ml)$/;

/** `_category_.yml` or `_category_.json`: Docusaurus's settings for a folder in the sidebar. It reads `yes` as text. */
export const categoryFile = map({
  key: text('the-folder').describe('A name of its own for its entry in the menu').optional(),
  label: text('The name of the folder').describe('What the menu says').optional(),
  description: text('What is in it').describe('A sentence on the page of the folder').optional(),
  className: text('new-folder').describe('A CSS class of its entry in the menu').optional(),
  position: decimal().describe('Its place in the menu').optional(),
  collapsed: trueOrFalse().describe('Whether it is collapsed at first').optional(),
  collapsible: trueOrFalse().describe('Whether it can be collapsed').optional(),
  link: orMap(
    oneOfWords(['null']),
    z.looseObject({type: oneOfWords(['generated-index', 'doc']).describe('A list of its pages, or a page')}),
  )
    .describe('Where the entry leads; null for nowhere')
    .optional(),
  customProps: record(z.unknown(), 'badge').describe('Facts for a menu of your own').optional(),
}).describe('A folder in the side menu');

/** Fields that aren't text. */
export const TYPED_IN_CATEGORY = ['position', 'collapsed', 'collapsible', 'link', 'customProps'];
