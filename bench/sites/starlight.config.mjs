import starlight from '@astrojs/starlight';
import {defineConfig} from 'astro/config';

/** Copied as `astro.config.mjs` into the Starlight site: its defaults, with sidebars generated from folders. */
export default defineConfig({
  integrations: [
    starlight({
      title: 'Staff handbook',
      sidebar: ['manuals', 'procedures', 'equipment', 'training'].map((directory) => ({
        label: directory,
        items: [{autogenerate: {directory}}],
      })),
    }),
  ],
});
