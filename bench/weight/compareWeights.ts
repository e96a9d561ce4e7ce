import {medianOf, round} from '../measure/summarize';
import {PARTS, type Weight} from './bytes';
import type {Load} from './loadPage';

/** What one page of one site weighs at one size of the site. */
export interface PageWeight {
  site: string;
  /** How many generated pages the site has, beside those that are measured. */
  pages: number;
  /** `home`, `manual` and so on. */
  page: string;
  path: string;
  /** Medians of the rounds. */
  atLoad: Weight;
  asleep: Weight;
  awake: Weight;
  inlineJs: number;
  /** The largest of all rounds and screens. */
  layoutShift: number;
  otherHosts: number;
}

export function summarizeLoads(
  loads: readonly Load[],
): Pick<PageWeight, 'atLoad' | 'asleep' | 'awake' | 'inlineJs' | 'layoutShift' | 'otherHosts'> {
  return {
    atLoad: medianWeight(loads.map(({atLoad}) => atLoad)),
    asleep: medianWeight(loads.map(({asleep}) => asleep)),
    awake: medianWeight(loads.map(({awake}) => awake)),
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
  /** Ours by theirs, before anybody touches the page; null where they send nothing of it. */
  total: number | null;
  js: number | null;
}

/** This project's pages beside the same pages of each other site at the same size. */
export function ratiosOf(weights: readonly PageWeight[]): Ratio[] {
  return weights
    .filter(({site}) => site !== 'deskbook')
    .flatMap((theirs) => {
      const ours = weights.find(
        ({site, pages, page}) => site === 'deskbook' && pages === theirs.pages && page === theirs.page,
      );
      if (!ours) return [];
      const ratio = (ourBytes: number, theirBytes: number) => (theirBytes > 0 ? round(ourBytes / theirBytes) : null);
      const [total, js] = [ratio(ours.asleep.total, theirs.asleep.total), ratio(scriptOf(ours), scriptOf(theirs))];
      return [{pages: theirs.pages, page: theirs.page, against: theirs.site, total, js}];
    });
}

/** All scripts before anybody touches the page, those in the page itself included. */
export function scriptOf({asleep, inlineJs}: Pick<PageWeight, 'asleep' | 'inlineJs'>): number {
  return asleep.js + inlineJs;
}

export interface Growth {
  site: string;
  page: string;
  from: number;
  to: number;
  /** Bytes at the largest size by bytes at the smallest. */
  ratio: number;
}

/** How much more a page weighs on the largest site than on the smallest; nothing where there is one size. */
export function growthOf(weights: readonly PageWeight[]): Growth[] {
  const sizes = weights.map(({pages}) => pages);
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  if (from === to) return [];
  return weights
    .filter(({pages}) => pages === from)
    .flatMap(({site, page, asleep}) => {
      const large = weights.find((other) => other.site === site && other.page === page && other.pages === to);
      return large ? [{site, page, from, to, ratio: large.asleep.total / asleep.total}] : [];
    });
}
