import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {Router} from 'express';
import {ENGINE_DIR} from '../../engineDir';
import {editorFiles} from '../../write/node/bundleBrowser';
import {writingServer} from '../../write/node/writingServer';
import {WritingSite} from '../../write/node/writingSite';
import {openReleases} from '../releases/openReleases';
import {build} from './build';

interface Options {
  port: string;
}

/** The site with an editor, on this computer. It runs until it is stopped. */
export async function write({port}: Options): Promise<number> {
  const siteDir = process.cwd();
  process.env.DOCUSAURUS_KEEP_SERVER_BUNDLE = 'true';
  const findServer = () => openReleases().currentServer();
  if (!findServer()) {
    const status = await build([], {});
    if (status !== 0) return status;
  }
  const buildDir = join(siteDir, 'build');
  const deskbook = [process.execPath, join(ENGINE_DIR, '../bin/deskbook.mjs')];
  const site = await WritingSite.open({
    siteDir,
    deskbook,
    buildDir,
    findServer,
    editorDir: await editorFiles(siteDir),
  });
  const local = Router();
  local.use((_request, response, next) => {
    response.locals.author = {name: 'local', role: 'editor'};
    response.locals.token = '';
    next();
  });
  const server = createServer(writingServer(site, [local]));
  await new Promise<void>((listening) => server.listen(Number(port), '127.0.0.1', listening));
  process.stdout.write(`Write at http://localhost:${(server.address() as AddressInfo).port}${site.baseUrl}\n`);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
  server.close();
  server.closeAllConnections();
  await site.close();
  return 0;
}
