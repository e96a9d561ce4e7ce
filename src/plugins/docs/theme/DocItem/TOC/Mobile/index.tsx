/** Nothing above the title: `@theme/PageHeader` has the contents below it. */
export default function ContentsAboveTitle(): null {
  return null;
}
