import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {DEFAULT_DISTRICT} from '@deskbook/content/district';
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import {deploySite} from '../node/deploySite';

const SCRIPT = 'boot("ü")';
const LONG = `<!doctype html><script>${SCRIPT}</script><script src=/assets/js/main.js></script>${'<p>words</p>'.repeat(200)}`;
const BUILD = {
  'build/index.html': LONG,
  'build/docs/a/index.html': '<p onclick=x()>short</p>',
  'build/assets/js/main.js': 'a();'.repeat(500),
  'build/img/photo.png': 'p'.repeat(5000),
};

async function deploy(facts: Partial<typeof DEFAULT_DISTRICT> = {}) {
  const folder = temporarySite(BUILD);
  const lines = await deploySite(join(folder, 'build'), join(folder, 'deploy'), {...DEFAULT_DISTRICT, ...facts});
  const read = (path: string) => readFileSync(join(folder, path));
  return {folder, lines, read};
}

describe('a finished build', () => {
  it("gets a policy with its pages' script", async () => {
    const {read} = await deploy();
    const hash = createHash('sha256').update(SCRIPT).digest('base64');

    expect(`${read('build/_headers')}`).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(`${read('deploy/nginx/deskbook.conf')}`).toContain(`script-src 'self' 'sha256-${hash}'`);
  });

  it('may only contact its own host and a configured service', async () => {
    expect(`${(await deploy()).read('build/_headers')}`).toContain("; connect-src 'self'; ");

    const folder = temporarySite(BUILD);
    const [build, snippets] = [join(folder, 'build'), join(folder, 'deploy')];
    await deploySite(build, snippets, DEFAULT_DISTRICT, {connectTo: ['https://a.example', 'https://b.example']});
    for (const file of [join(build, '_headers'), join(snippets, 'nginx/deskbook.conf')]) {
      expect(readFileSync(file, 'utf8')).toContain("connect-src 'self' https://a.example https://b.example");
    }
  });

  it('gets web server settings next to it', async () => {
    const {folder} = await deploy();
    const files = readdirSync(join(folder, 'deploy'), {recursive: true, withFileTypes: true});
    const paths = files.filter((file) => file.isFile()).map(({parentPath, name}) => `${basename(parentPath)}/${name}`);
    expect(paths.toSorted()).toEqual([
      'apache/deskbook.conf',
      'filter.d/deskbook.conf',
      'iis/web.config',
      'jail.d/deskbook.conf',
      'nginx/access.conf',
      'nginx/brotli.conf',
      'nginx/deskbook.conf',
      'systemd/deskbook-build@.service',
      'systemd/deskbook-build@.timer',
      'systemd/deskbook-deploy@.path',
      'systemd/deskbook-deploy@.service',
      'systemd/deskbook-write@.service',
    ]);
  });

  it('gets settings for the root of its host, if it is in a folder there', async () => {
    const {folder, read} = await deploy({base_url: '/help/'});
    expect(`${read('deploy/nginx/root.conf')}`).toContain('return 302 /help/;');
    expect(`${read('deploy/apache/root.conf')}`).toContain('RewriteRule "^/$" "/help/" [R=302,L]');
    const {documentElement} = new JSDOM(`${read('deploy/iis/root/web.config')}`, {contentType: 'text/xml'}).window
      .document;
    const redirects = [...documentElement.querySelectorAll('httpRedirect[destination]')];
    expect(redirects.map((redirect) => redirect.getAttribute('destination'))).toEqual(['/help/', '/help/robots.txt']);
    expect(existsSync(join(folder, 'deploy/iis/web.config'))).toBe(true);
  });

  it('tells search engines in robots.txt where its list of pages is, if they may list it', async () => {
    const listed = await deploy({url: 'https://a.example', base_url: '/help/', search_engines: true});
    expect(`${listed.read('build/robots.txt')}`).toBe(
      'User-agent: *\nDisallow:\n\nSitemap: https://a.example/help/sitemap.xml\n',
    );
    expect(`${(await deploy()).read('build/robots.txt')}`).toBe(
      '# Every page asks not to be listed (noindex).\nUser-agent: *\nDisallow:\n',
    );
  });

  it("keeps the district's own robots.txt", async () => {
    const folder = temporarySite({...BUILD, 'build/robots.txt': 'own'});
    await deploySite(join(folder, 'build'), join(folder, 'deploy'), DEFAULT_DISTRICT);
    expect(readFileSync(join(folder, 'build/robots.txt'), 'utf8')).toBe('own');
  });

  it('gets compressed files next to text that is long enough', async () => {
    const {folder, read} = await deploy();

    expect(`${gunzipSync(read('build/index.html.gz'))}`).toBe(LONG);
    expect(`${brotliDecompressSync(read('build/index.html.br'))}`).toBe(LONG);
    expect(readdirSync(join(folder, 'build/assets/js')).toSorted()).toEqual(['main.js', 'main.js.br', 'main.js.gz']);
    expect(readdirSync(join(folder, 'build/docs/a'))).toEqual(['index.html']);
    expect(readdirSync(join(folder, 'build/img'))).toEqual(['photo.png']);
  });

  it('gets none if the district turns them off', async () => {
    const {folder, lines} = await deploy({compress: false});

    expect(existsSync(join(folder, 'build/index.html.gz'))).toBe(false);
    expect(lines.filter((line) => line.includes('compressed'))).toEqual([]);
  });

  it('gets identical files every time', async () => {
    const [first, second] = [await deploy(), await deploy()];
    for (const file of ['build/_headers', 'build/index.html.gz', 'build/index.html.br', 'deploy/nginx/deskbook.conf']) {
      expect(first.read(file).equals(second.read(file)), file).toBe(true);
    }
  });

  it('reports what will be blocked, with its page, and what was compressed', async () => {
    const {lines} = await deploy({base_url: '/staff/'});
    expect(lines).toEqual([
      'warning  the attribute onclick will not work: the Content-Security-Policy stops it\n    found     on /staff/docs/a/',
      expect.stringMatching(/^2 files compressed: 0\.0 MB → gzip 0\.0 MB, brotli 0\.0 MB \(\d+\.\d s\)$/),
    ]);
  });
});
