/** Whether this is the public site, which `deskbook build --public` derives from the staff site. */
export function isPublicBuild(): boolean {
  return process.env.DESKBOOK_PUBLIC === 'true';
}
