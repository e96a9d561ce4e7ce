import {ENGINE_DIR} from '@deskbook/text/engineDir';
import {inBubblewrap, whyNotConfined} from './bubblewrap';
import {programFolders} from './programFolders';

/** In kilobytes. The largest picture that is accepted takes half of it. */
const MOST_MEMORY = 2_000_000;

/**
 * Returns how to start the process that reads what authors upload: with so much memory and no more, where it sees
 * nothing but its own program, and can write nothing that stays.
 */
export function confinedDecoder(command: readonly string[]): readonly string[] {
  const limited =
    process.platform === 'win32' ? command : ['/bin/sh', '-c', `ulimit -d ${MOST_MEMORY}; exec "$@"`, 'sh', ...command];
  if (whyNotConfined() !== null) return limited;
  return inBubblewrap(limited, {read: programFolders(ENGINE_DIR), write: []});
}
