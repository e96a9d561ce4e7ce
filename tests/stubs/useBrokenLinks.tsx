/** `@docusaurus/useBrokenLinks` where nothing is collected. */
export default function useBrokenLinks(): {collectAnchor(id: string): void; collectLink(link: string): void} {
  return {collectAnchor: () => {}, collectLink: () => {}};
}
