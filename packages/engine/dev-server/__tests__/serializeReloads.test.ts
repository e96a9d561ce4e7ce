import {createRequire} from 'node:module';
import {describe, expect, it} from 'vitest';
import {type Reloads, serializeReloads} from '../node/serializeReloads';

const DOCS = {name: 'docs', id: 'default'};
const BLOG = {name: 'blog', id: 'default'};

/** A core whose sites are the names of what was reloaded; a reload ends on request. */
function fakeCore() {
  const started: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const reload = (site: unknown, name: string) => {
    started.push(name);
    return new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve(`${site}+${name}`))));
  };
  const core: Reloads = {
    reloadSite: (site) => reload(site, 'site'),
    reloadSitePlugin: (site, {name}) => reload(site, name),
  };
  const end = async (error?: Error) => {
    ends.shift()?.(error);
    await settle();
  };
  return {core, started, end};
}

const settle = () => new Promise((done) => setTimeout(done));
const plainly = <T>(reload: () => Promise<T>) => reload();

describe('reloads under npm start', () => {
  it('run one after another, each on the previous result', async () => {
    const {core, started, end} = fakeCore();
    serializeReloads(core, plainly);
    const results = [core.reloadSitePlugin('start', DOCS), core.reloadSitePlugin('start', BLOG)];
    await settle();
    expect(started).toEqual(['docs']);
    await end();
    expect(started).toEqual(['docs', 'blog']);
    await end();
    expect(await Promise.all(results)).toEqual(['start+docs', 'start+docs+blog']);
  });

  it('are merged until they begin; a change during a reload requests another', async () => {
    const {core, started, end} = fakeCore();
    serializeReloads(core, plainly);
    const reload = () => core.reloadSitePlugin('start', DOCS);
    const first = reload();
    await settle();
    const others = [reload(), reload(), reload()];
    await end();
    await end();
    expect(started).toEqual(['docs', 'docs']);
    expect(await first).toBe('start+docs');
    expect(new Set(await Promise.all(others))).toEqual(new Set(['start+docs+docs']));
  });

  it('continue after a failure, from the last good site', async () => {
    const {core, end} = fakeCore();
    serializeReloads(core, plainly);
    const bad = core.reloadSitePlugin('start', BLOG);
    const failure = expect(bad).rejects.toThrow('no such author');
    const good = core.reloadSite('start');
    await settle();
    await end(new Error('no such author'));
    await end();
    await failure;
    expect(await good).toBe('start+site');
  });

  it('are serialized once, even if a new configuration asks again', async () => {
    const {core} = fakeCore();
    serializeReloads(core, plainly);
    const {reloadSite} = core;
    serializeReloads(core, plainly);
    expect(core.reloadSite).toBe(reloadSite);
  });

  it('replace the functions that the installed Docusaurus calls', () => {
    const core = createRequire(__filename)('@docusaurus/core/lib/server/site.js');
    expect(core).toMatchObject({reloadSite: expect.any(Function), reloadSitePlugin: expect.any(Function)});
  });
});
