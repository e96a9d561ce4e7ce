/** A link with its whole address on this host. */
export interface QuickLink {
  label: string;
  to: string;
}
