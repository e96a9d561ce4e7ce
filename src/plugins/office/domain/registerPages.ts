import type {OfficeSource, Register, RegisterPage, Section} from './register';

/** A page of a register has so many rows at most, so that it opens as fast as others. */
const MOST_ROWS = 250;

/** The page of a register; of one with a long table, several, each with a part of its rows. */
export function registerPages({path, title, description, plan}: Register, source: OfficeSource): RegisterPage[] {
  const sections = plan(source);
  const longest = Math.max(1, ...sections.map(({table}) => table?.rows.length ?? 0));
  const parts = Math.ceil(longest / MOST_ROWS);
  return Array.from({length: parts}, (_, index) => ({
    ...{title, description, parts},
    path: index === 0 ? path : `${path}${index + 1}/`,
    sections: sections.map((section) => partOf(section, index)),
    asOf: source.buildDay,
    part: index + 1,
  }));
}

function partOf({table, ...section}: Section, index: number): Section {
  if (!table) return section;
  return {...section, table: {...table, rows: table.rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS)}};
}
