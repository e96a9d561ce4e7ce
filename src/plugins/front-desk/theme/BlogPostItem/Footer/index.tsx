/** Nothing: the header of a post names its topics. */
export default function BlogPostItemFooter(): null {
  return null;
}
