import {readFileSync} from 'node:fs';

/** Copied as `.vitepress/config.mjs` into the VitePress site. `peerSites.ts` writes the sidebars next to it. */
export default {
  title: 'Staff handbook',
  srcDir: 'docs',
  cleanUrls: true,
  ignoreDeadLinks: true,
  themeConfig: {
    nav: [
      {text: 'Manuals', link: '/manuals/lost-property'},
      {text: 'Procedures', link: '/procedures/empty-the-lost-property-box'},
    ],
    sidebar: JSON.parse(readFileSync(new URL('./sidebar.json', import.meta.url), 'utf8')),
  },
};
