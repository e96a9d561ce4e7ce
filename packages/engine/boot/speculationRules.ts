/**
 * Rules that make the browser prerender the next page while the pointer rests on its link. Other browsers ignore them,
 * and data saver turns them off. They exclude downloads, links that open elsewhere and, by the URL pattern, other hosts
 * and mail.
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
            // Pages end in a slash, files don't.
            {href_matches: [baseUrl, `${baseUrl}*/`]},
            {not: {selector_matches: '[download],[target=_blank],[rel~=nofollow]'}},
          ],
        },
        eagerness: 'moderate',
      },
    ],
  };
}
