/** Rows that are laid out as grids and blocks would otherwise lose their meaning in some browsers. */
export const TABLE_ROLES = Object.fromEntries(
  (['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] as const).map((role) => [role, {role}]),
) as Record<'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell', {role: string}>;
