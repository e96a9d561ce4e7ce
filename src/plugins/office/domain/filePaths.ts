/** The file for spreadsheets of a section of a register. */
export function csvPath(registerPath: string, section: string): string {
  return `${registerPath}${section}.csv`;
}

/** The calendar file of a register, beside its page. */
export function feedPath(registerPath: string): string {
  return registerPath.replace(/\/$/, '.ics');
}
