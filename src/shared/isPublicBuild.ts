/** Whether the site that is read is a public one, which `deskbook build --public` has made of what is not for staff. */
export function isPublicBuild(): boolean {
  return process.env.DESKBOOK_PUBLIC === 'true';
}
