export interface QuickLink {
  label: string;
  to: string;
}
