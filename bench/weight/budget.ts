import type {Weight} from './bytes';
import {kilobytes} from './formatTable';

/** Bytes that a page may transfer before any interaction, after gzip at its highest level. */
export interface Budget {
  total: number;
  /** External and inline scripts. */
  js: number;
}

/**
 * For a manual's page without pictures or diagrams, and for lists of pages. Its machines are drawn small, from files of
 * their own that every page shares: 0.6 kB each, up to three, and 1 kB for the shelf on which they are.
 */
export const MANUAL_BUDGET: Budget = {total: 26_400, js: 2_000};

/** For a page with diagrams or line drawings. They're inline and need no script. */
export const DRAWING_BUDGET: Budget = {total: 40_000, js: 2_000};

/**
 * For an office register: hundreds of rows with what each of them unfolds, what rows are as blocks, the small script
 * that sorts them, which loads at once, and a figure: its HTML is about 1 kB, and the styles for it are 3 kB, which
 * only registers and the training report load.
 */
export const REGISTER_BUDGET: Budget = {total: 40_000, js: 5_000};

/**
 * For the register of equipment: a row for each machine with all that is known of it, and each model drawn once, from a
 * file of its own that every page shares: 0.5 kB each.
 */
export const EQUIPMENT_REGISTER_BUDGET: Budget = {total: 54_000, js: 5_000};

/**
 * For a quiz, including its island, which loads at once. A drawing to point at is about 1.3 kB in the page, and the
 * styles for it are 3 kB. The machine beside its title is 1 kB.
 */
export const QUIZ_BUDGET: Budget = {total: 76_500, js: 42_000};

export interface WeighedPage {
  path: string;
  weight: Weight;
  inlineJs: number;
}

export function overBudget(pages: readonly WeighedPage[], budget: Budget): string[] {
  return pages
    .filter(({weight, inlineJs}) => weight.total > budget.total || weight.js + inlineJs > budget.js)
    .map(
      (page) => `${describePage(page)}; at most ${kilobytes(budget.total)} kB, including ${kilobytes(budget.js)} kB js`,
    );
}

export function heaviest(pages: readonly WeighedPage[], count: number): WeighedPage[] {
  return pages.toSorted((a, b) => b.weight.total - a.weight.total).slice(0, count);
}

/** Formats `/docs/a/: 24.1 kB gz (html 7.9, css 14.0, js 1.5 + inline 0.3, image 0.5, font 0.0, other 0.0)`. */
export function describePage({path, weight, inlineJs}: WeighedPage): string {
  const {html, css, js, image, font, other} = weight;
  const parts = [
    `html ${kilobytes(html)}`,
    `css ${kilobytes(css)}`,
    `js ${kilobytes(js)} + inline ${kilobytes(inlineJs)}`,
    `image ${kilobytes(image)}`,
    `font ${kilobytes(font)}`,
    `other ${kilobytes(other)}`,
  ];
  return `${path}: ${kilobytes(weight.total)} kB gz (${parts.join(', ')})`;
}
