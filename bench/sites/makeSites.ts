import {type BenchSite, deskbookSite, stockSite} from './benchSite';
import {PEERS, type Peer} from './peerSites';

/** A site that was left out, and why. */
export interface LeftOut {
  name: string;
  reason: string;
}

export interface Sites {
  sites: BenchSite[];
  leftOut: LeftOut[];
}

export type Peers<Name extends string> = Readonly<Record<Name, () => Promise<BenchSite>>>;

/** Parses an option such as `vitepress,starlight`, or `none`. */
export function readPeers<Name extends string>(text: string, known: Peers<Name>): Name[] {
  const names = text === 'none' ? [] : text.split(',').map((name) => name.trim());
  const isPeer = (name: string): name is Name => name in known;
  const unknown = names.find((name) => !isPeer(name));
  if (unknown !== undefined)
    throw new Error(`--peers takes some of ${Object.keys(known).join(',')}, or none; not ${unknown}`);
  return names.filter(isPeer);
}

/** Makes this project, a stock Docusaurus, and those peers that can be installed. */
export async function makeSites(peers: readonly Peer[]): Promise<Sites> {
  return addPeers([deskbookSite(), stockSite()], peers, PEERS);
}

/** Adds those peers that can be installed. */
export async function addPeers<Name extends string>(
  own: readonly BenchSite[],
  peers: readonly Name[],
  known: Peers<Name>,
): Promise<Sites> {
  const sites = [...own];
  const leftOut: LeftOut[] = [];
  for (const peer of peers) {
    try {
      sites.push(await known[peer]());
    } catch (error) {
      leftOut.push(leaveOut(peer, error));
    }
  }
  return {sites, leftOut};
}

/** Prints the whole error; the report gets its first line. */
export function leaveOut(name: string, error: unknown): LeftOut {
  const {message} = error as Error;
  process.stderr.write(`${name} is left out: ${message}\n`);
  return {name, reason: message.split('\n', 1)[0] as string};
}
