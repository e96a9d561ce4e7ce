import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

/** The output of `npm pack --json`. */
export interface Packed {
  name: string;
  version: string;
  integrity: string;
  /** Path of the archive. */
  filename: string;
}

export interface Registry {
  url: string;
  publish(version: Packed): void;
  stop(): void;
}

/** Starts a local registry with one package that claims to have no dependencies, so nothing is downloaded. */
export async function startRegistry(): Promise<Registry> {
  const published: Packed[] = [];
  const packument = (url: string) => {
    const versions = published.map(({name, version, integrity}) => {
      const dist = {tarball: `${url}/${version}.tgz`, integrity};
      return [version, {name, version, bin: {deskbook: 'bin/deskbook.mjs'}, dist}];
    });
    const latest = published.at(-1);
    return {name: latest?.name, 'dist-tags': {latest: latest?.version}, versions: Object.fromEntries(versions)};
  };
  const server = createServer(({url: path = '', headers}, response) => {
    const archive = published.find(({version}) => path === `/${version}.tgz`);
    response.end(archive ? readFileSync(archive.filename) : JSON.stringify(packument(`http://${headers.host}`)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (version) => void published.push(version),
    stop: () => server.close(),
  };
}
