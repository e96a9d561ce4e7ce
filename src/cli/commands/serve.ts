import {runDocusaurus} from '../docusaurus';

export function serve(args: readonly string[]): Promise<number> {
  return runDocusaurus(['serve', ...args]);
}
