/** Empty, because `@theme/PageHeader` shows the table of contents below the title. */
export default function ContentsAboveTitle(): null {
  return null;
}
