import type {Names} from '@deskbook/text/names';
import * as z from 'zod';
import {formerAddress} from './addressFields';
import {leaveToFiles, withInput} from './editorHints';
import {
  branchKey,
  date,
  decimal,
  duration,
  nullableText,
  oneOfWords,
  personKey,
  roleKey,
  sentence,
  systemKey,
  text,
  wholeNumber,
  yesNo,
} from './fields';
import {list, listOrOne, orMap, record} from './shapes';

const headingLevel = (example: string) => wholeNumber(2, 6, example);

/**
 * Docusaurus's own fields, unchanged:
 * https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter
 */
export const docusaurusFields = {
  id: text('printer-jams').describe('What other files call the page, in place of its file name').optional(),
  title: text('Load receipt paper').describe('The heading of the page').optional(),
  description: sentence('What it is about, in one sentence')
    .describe('One sentence, shown under the title and in the lists')
    .optional(),
  keywords: list(text('paper stuck')).describe('Short phrases that staff type when they need this page').optional(),
  image: text('./img/printer.png').describe('The picture that other programs show with a link to the page').optional(),
  slug: text('/a-path').describe('An address for the page instead of its file name').optional(),
  tags: list(orMap(withInput('tags', text('printing')), record(text('Printing'), 'label')))
    .describe('Words that group pages; they are listed at the bottom')
    .optional(),
  hide_title: yesNo().describe('No heading at the top').optional(),
  hide_table_of_contents: yesNo().describe('No list of headings at the side').optional(),
  toc_min_heading_level: headingLevel('2').describe('The level at which the list of headings begins').optional(),
  toc_max_heading_level: headingLevel('4').describe('How deep the list of headings goes').optional(),
  sidebar_key: text('printer-jams').describe('A name of its own for its entry in the side menu').optional(),
  sidebar_label: text('Jams').describe('A shorter title for the menu').optional(),
  sidebar_position: decimal().describe("The page's place in the side menu").optional(),
  sidebar_class_name: text('new-page').describe('A CSS class of its entry in the side menu').optional(),
  sidebar_custom_props: record(z.unknown(), 'badge').describe('Facts for a side menu of your own').optional(),
  displayed_sidebar: nullableText('null').describe('null: no side menu').optional(),
  pagination_label: text('Jams').describe('Its title in the links to the next and the previous page').optional(),
  pagination_next: nullableText('procedures/clear-a-printer-jam').describe('The next page; null for none').optional(),
  pagination_prev: nullableText('equipment/public-printer').describe('The previous page; null for none').optional(),
  parse_number_prefixes: yesNo().describe('Whether a number before a file name gives the order').optional(),
  custom_edit_url: nullableText('https://git.example.org/docs')
    .describe('Where to edit it; null for nowhere')
    .optional(),
  last_update: record(text('2026-12-03'), 'date')
    .describe("When it last changed, where the page's history doesn't say")
    .optional(),
  format: oneOfWords(['md', 'mdx', 'detect']).describe('Which rules the text is read by').optional(),
  draft: yesNo().describe('Not published; only authors see it').optional(),
  unlisted: yesNo().describe('Published, but in no list and no menu').optional(),
};

// Authors who write in the browser wouldn't understand these.
const {title, description, keywords, tags, unlisted, ...technical} = docusaurusFields;
leaveToFiles(...Object.values(technical));

/** Public pages are also on the public site; see `published.ts`. */
export const visibility = () => oneOfWords(['staff', 'public']).describe('Who sees it; staff, if left out');

/** Former addresses of a page or post; see `../addresses/redirects.ts`. */
export const redirects = () => listOrOne(formerAddress());

/** How long a pass or a signature counts. */
export const validFor = () =>
  duration('1 year').describe('How long it counts that someone passed or signed it; then it is due again');

export const everyKind = (names: Names) => {
  const {owner, last_reviewed_on, review_in} = reviewed(names);
  return {
    ...docusaurusFields,
    kind: text('procedure').describe('What the page is'),
    title: text('What the page is about').describe('The heading of the page'),
    owner: owner.optional(),
    last_reviewed_on: last_reviewed_on.optional(),
    review_in: review_in.optional(),
    audience: list(roleKey(names)).describe('Which job groups it is for; all, if left out').optional(),
    systems: list(systemKey(names)).describe('Which systems it is about').optional(),
    main_system: systemKey(names).describe('The one it is mainly about; the first of systems, if left out').optional(),
    branches: list(branchKey(names)).describe('Which branches it is for; all, if left out').optional(),
    acknowledge: list(roleKey(names)).describe('Which job groups sign that they have read it').optional(),
    acknowledge_again: date().describe('Anyone who signed it before this day is asked again').optional(),
    valid_for: validFor().optional(),
    visibility: visibility().optional(),
    redirect_from: redirects().describe('Addresses that the page had before; they still lead to it').optional(),
  };
};

/** Fields required on every page that staff rely on. */
export const reviewed = (names: Names) => ({
  owner: personKey(names).describe('Who keeps the page accurate'),
  last_reviewed_on: date().describe('When someone last checked that it is still right'),
  review_in: duration('6 months').describe('How long until the next review'),
});
