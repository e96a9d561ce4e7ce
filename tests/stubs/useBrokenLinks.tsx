import {createContext, useContext} from 'react';

interface Links {
  collectAnchor(id: string): void;
  collectLink(link: string): void;
}

/** What `@docusaurus/useBrokenLinks` gives; a test that wants to know the links brings its own. */
export const LinksContext = createContext<Links>({collectAnchor: () => {}, collectLink: () => {}});

export default function useBrokenLinks(): Links {
  return useContext(LinksContext);
}
