import * as z from 'zod';
import type {Names} from '../names';
import {date, decimal, duration, keyOf, text, wholeNumber, yesNo} from './fields';
import {list, orMap, record} from './shapes';

/** Docusaurus's own fields of a docs page, which keep their meaning: https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter */
export const docusaurusFields = {
  id: text().optional(),
  title: text().optional(),
  description: text().optional(),
  keywords: list(text()).optional(),
  image: text().optional(),
  slug: text('/a-path').optional(),
  tags: list(orMap(text(), record(text()))).optional(),
  hide_title: yesNo().optional(),
  hide_table_of_contents: yesNo().optional(),
  toc_min_heading_level: wholeNumber({from: 2, to: 6}).optional(),
  toc_max_heading_level: wholeNumber({from: 2, to: 6}).optional(),
  sidebar_key: text().optional(),
  sidebar_label: text().optional(),
  sidebar_position: decimal().optional(),
  sidebar_class_name: text().optional(),
  sidebar_custom_props: record(z.unknown()).optional(),
  displayed_sidebar: text().optional(),
  pagination_label: text().optional(),
  pagination_next: text().optional(),
  pagination_prev: text().optional(),
  parse_number_prefixes: yesNo().optional(),
  custom_edit_url: text().optional(),
  last_update: record(text()).optional(),
  format: text('md').optional(),
  draft: yesNo().optional(),
  unlisted: yesNo().optional(),
};

/** Fields of every page that has a kind. */
export const everyKind = ({people, roles, systems, branches}: Names) => ({
  ...docusaurusFields,
  kind: text(),
  title: text('What the page is about'),
  owner: keyOf(people).optional(),
  last_reviewed_on: date().optional(),
  review_in: duration('6 months').optional(),
  audience: list(keyOf(roles)).optional(),
  systems: list(keyOf(systems)).optional(),
  main_system: keyOf(systems).optional(),
  branches: list(keyOf(branches)).optional(),
});

/** Fields that a page cannot do without once staff work by it. */
export const reviewed = ({people}: Names) => ({
  owner: keyOf(people),
  last_reviewed_on: date(),
  review_in: duration('6 months'),
});
