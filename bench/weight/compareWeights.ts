import {medianOf, round} from '../measure/summarize';
import {PARTS, type Weight} from './bytes';
import type {Load} from './loadPage';

export interface PageWeight {
  site: string;
  /** Number of generated pages, in addition to the measured ones. */
  pages: number;
  /** `home`, `manual` and so on. */
  page: string;
  path: string;
  /** Medians of all rounds. */
  atLoad: Weight;
  idle: Weight;
  afterHover: Weight;
  inlineJs: number;
  /** The largest of all rounds and screen sizes. */
  layoutShift: number;
  otherHosts: number;
}

export function summarizeLoads(
  loads: readonly Load[],
): Pick<PageWeight, 'atLoad' | 'idle' | 'afterHover' | 'inlineJs' | 'layoutShift' | 'otherHosts'> {
  return {
    atLoad: medianWeight(loads.map(({atLoad}) => atLoad)),
    idle: medianWeight(loads.map(({idle}) => idle)),
    afterHover: medianWeight(loads.map(({afterHover}) => afterHover)),
    inlineJs: medianOf(loads.map(({inlineJs}) => inlineJs)),
    layoutShift: Math.max(...loads.map(({layoutShift}) => layoutShift)),
    otherHosts: Math.max(...loads.map(({otherHosts}) => otherHosts)),
  };
}

function medianWeight(weights: readonly Weight[]): Weight {
  const keys = [...PARTS, 'total', 'requests'] as const;
  return Object.fromEntries(keys.map((key) => [key, medianOf(weights.map((weight) => weight[key]))])) as Weight;
}

export interface Ratio {
  pages: number;
  page: string;
  /** The other site. */
  against: string;
  /** Our bytes divided by theirs before any interaction; null if theirs are 0. */
  total: number | null;
  js: number | null;
}

/** Compares this project's pages to the same pages of other sites of the same size. */
export function ratiosOf(weights: readonly PageWeight[]): Ratio[] {
  return weights
    .filter(({site}) => site !== 'deskbook')
    .flatMap((theirs) => {
      const ours = weights.find(
        ({site, pages, page}) => site === 'deskbook' && pages === theirs.pages && page === theirs.page,
      );
      if (!ours) return [];
      const ratio = (ourBytes: number, theirBytes: number) => (theirBytes > 0 ? round(ourBytes / theirBytes) : null);
      const [total, js] = [ratio(ours.idle.total, theirs.idle.total), ratio(scriptOf(ours), scriptOf(theirs))];
      return [{pages: theirs.pages, page: theirs.page, against: theirs.site, total, js}];
    });
}

/** Returns the size of all scripts before any interaction, including inline ones. */
export function scriptOf({idle, inlineJs}: Pick<PageWeight, 'idle' | 'inlineJs'>): number {
  return idle.js + inlineJs;
}

export interface Growth {
  site: string;
  page: string;
  from: number;
  to: number;
  /** Bytes at the largest size divided by bytes at the smallest. */
  ratio: number;
}

/** Returns how pages grow from the smallest to the largest site; empty for a single size. */
export function growthOf(weights: readonly PageWeight[]): Growth[] {
  const sizes = weights.map(({pages}) => pages);
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  if (from === to) return [];
  return weights
    .filter(({pages}) => pages === from)
    .flatMap(({site, page, idle}) => {
      const large = weights.find((other) => other.site === site && other.page === page && other.pages === to);
      return large ? [{site, page, from, to, ratio: large.idle.total / idle.total}] : [];
    });
}
