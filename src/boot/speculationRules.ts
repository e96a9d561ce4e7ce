/**
 * Rules by which the browser prepares the next page while the pointer rests on its link, so that it is there at the
 * click. Browsers that do not know them, and readers who save data, go on as usual. Files to download and links that
 * leave the page are not pages; other hosts and mail are left out by the pattern.
 *
 * @param baseUrl starts and ends with a slash
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
export function speculationRules(baseUrl: string): object {
  return {
    prerender: [
      {
        where: {
          and: [
            // Pages end in a slash, files do not.
            {href_matches: [baseUrl, `${baseUrl}*/`]},
            {not: {selector_matches: '[download],[target=_blank],[rel~=nofollow]'}},
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
}
