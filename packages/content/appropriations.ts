import type {FrontMatterOf} from './schemas/index';

/** Amounts in cents by fiscal year. */
export type ByYear = Readonly<Record<string, number>>;

/** Reads the appropriations of a fund's page, written as one year's fields or as a map of years. */
export function appropriationsOf({
  fiscal_year: year,
  appropriation,
  appropriations,
}: Pick<FrontMatterOf<'fund'>, 'fiscal_year' | 'appropriation' | 'appropriations'>): ByYear {
  return {...(year && appropriation !== undefined && {[year]: appropriation}), ...appropriations};
}
