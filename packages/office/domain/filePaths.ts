export function csvPath(registerPath: string, section: string): string {
  return `${registerPath}${section}.csv`;
}

/** Path of a register's calendar file, next to its page. */
export function feedPath(registerPath: string): string {
  return registerPath.replace(/\/$/, '.ics');
}
