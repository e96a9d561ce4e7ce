import {cpSync, existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import config from '../../docusaurus.config';
import {contentOf} from '../../packages/content/checkContent';
import {blogOptions} from '../../packages/deskbook/options';
import {makeTempFolder} from '../measure/makeTempFolder';
import {linkSurroundings, REPO} from './makeSite';

/** Writes the settings that both sites share, without ours. `stock.config.ts` reads them. */
function shareSettings(themes: readonly unknown[]) {
  const {
    beforeDefaultRemarkPlugins: _before,
    remarkPlugins: _remark,
    rehypePlugins: _rehype,
    ...blog
  } = blogOptions({...contentOf(REPO), baseUrl: '/'});
  const {title, url, baseUrl, favicon, trailingSlash, noIndex, baseUrlIssueBanner, future, i18n, markdown} = config;
  return {
    blog,
    site: {
      ...{title, url, baseUrl, favicon, trailingSlash, noIndex, baseUrlIssueBanner, future, i18n},
      themes: ['@docusaurus/theme-mermaid', ...themes],
      markdown: {format: markdown?.format, mermaid: true},
    },
  };
}

/**
 * Makes the same content in a Docusaurus with the classic preset and nothing of ours.
 *
 * @param themes additional themes, as in its configuration
 */
export function makeStockSite(themes: readonly unknown[] = []): string {
  const site = makeTempFolder('stock');
  for (const entry of ['docs', 'blog', 'static', 'package.json', 'tsconfig.json']) {
    if (existsSync(join(REPO, entry))) cpSync(join(REPO, entry), join(site, entry), {recursive: true});
  }
  cpSync(join(REPO, 'packages/deskbook/static'), join(site, 'static'), {recursive: true});
  cpSync(join(__dirname, 'stock.config.ts'), join(site, 'docusaurus.config.ts'));
  writeFileSync(join(site, 'shared.json'), JSON.stringify(shareSettings(themes)));
  linkSurroundings(site);
  return site;
}
