import {feedPath} from './filePaths';
import type {OfficeSource, Register, RegisterPage, Section} from './register';

/** The most rows per page, so it opens as fast as others */
const MAX_ROWS = 250;

/** Returns a register's pages: one, or several if it has a long table. */
export function registerPages(
  {path, title, description, plan, deadlines}: Register,
  source: OfficeSource,
): RegisterPage[] {
  const sections = plan(source);
  const longest = Math.max(1, ...sections.map(({table}) => (table?.groups ? 0 : (table?.rows.length ?? 0))));
  const parts = Math.ceil(longest / MAX_ROWS);
  return Array.from({length: parts}, (_, index) => ({
    ...{title, description, parts},
    path: index === 0 ? path : `${path}${index + 1}/`,
    sections: sections.flatMap((section) => partOf(section, index)),
    asOf: source.buildDay,
    feed: deadlines ? feedPath(path) : null,
    part: index + 1,
  }));
}

/** Later pages contain only the rest of long tables. */
function partOf(section: Section, index: number): Section | [] {
  const {table} = section;
  if (!table || table.groups) return index === 0 ? section : [];
  const rows = table.rows.slice(index * MAX_ROWS, (index + 1) * MAX_ROWS);
  return index === 0 || rows.length > 0 ? {...section, table: {...table, rows}} : [];
}
