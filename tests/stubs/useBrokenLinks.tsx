import {createContext, useContext} from 'react';

interface Links {
  collectAnchor(id: string): void;
  collectLink(link: string): void;
}

/** What `@docusaurus/useBrokenLinks` returns. Tests that need the links provide their own. */
export const LinksContext = createContext<Links>({collectAnchor: () => {}, collectLink: () => {}});

export default function useBrokenLinks(): Links {
  return useContext(LinksContext);
}
