import type {FrontMatterOf} from './schemas/index';

/** Cents by fiscal year. */
export type ByYear = Readonly<Record<string, number>>;

/** What the page of a fund says of its years, in either form. */
export function appropriationsOf({
  fiscal_year: year,
  appropriation,
  appropriations,
}: Pick<FrontMatterOf<'fund'>, 'fiscal_year' | 'appropriation' | 'appropriations'>): ByYear {
  return {...(year && appropriation !== undefined && {[year]: appropriation}), ...appropriations};
}
