/** Whether stack traces are printed, which `deskbook build --verbose` asks for. */
export function isVerbose(): boolean {
  return process.env.DESKBOOK_VERBOSE === 'true';
}
