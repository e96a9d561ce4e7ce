import type {Weight} from './bytes';
import {kilobytes} from './formatTable';

/** Bytes that a page may have the reader's line carry before anybody touches it; gzip at its highest level. */
export interface Budget {
  total: number;
  /** External scripts and those in the page itself. */
  js: number;
}

/** A page of a manual without a picture or a diagram, or one that lists pages of a kind. */
export const MANUAL_BUDGET: Budget = {total: 23_800, js: 2_000};

/** A page with diagrams or line drawings: they are part of it, and no script comes with them. */
export const DRAWING_BUDGET: Budget = {total: 40_000, js: 2_000};

/** A register of the office: hundreds of rows, and the small script that sorts them, which comes by itself. */
export const REGISTER_BUDGET: Budget = {total: 32_000, js: 5_000};

/** A quiz with its island, which comes by itself. */
export const QUIZ_BUDGET: Budget = {total: 65_000, js: 42_000};

export interface WeighedPage {
  path: string;
  weight: Weight;
  inlineJs: number;
}

/** The pages over their budget, each with what it consists of. */
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

/** `/docs/a/: 24.1 kB gz (html 7.9, css 14.0, js 1.5 + inline 0.3, image 0.5, font 0.0, other 0.0)` */
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
