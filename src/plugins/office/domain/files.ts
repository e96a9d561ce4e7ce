import {csvOf} from './csv';
import type {OfficeSource, Register} from './register';

/** The files for spreadsheets of a register, by their paths without the base URL. */
export function csvFiles(register: Register, source: OfficeSource): [string, string][] {
  return register
    .plan(source)
    .flatMap(({id, table}) =>
      table && table.count > 0 ? [[csvPath(register.path, id), csvOf(table, source.buildDay)]] : [],
    );
}

export function csvPath(registerPath: string, section: string): string {
  return `${registerPath}${section}.csv`;
}
