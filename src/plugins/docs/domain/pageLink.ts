/** A page as others name it. `to` is null while the page is a draft. */
export interface PageLink {
  title: string;
  to: string | null;
}
