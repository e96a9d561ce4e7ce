import type {Command} from 'commander';
import type {ContentExtension} from './checkContent';

/** What a package's commands may ask the site for. */
export interface CommandSite {
  /** What its packages add to the content and the check */
  extensions(): Promise<readonly ContentExtension[]>;
  /** Builds the pages. Returns an exit code. */
  build(): Promise<number>;
}

/** Adds a package's commands. Each loads its code when it runs, so `--help` is fast. */
export type Commands = (program: Command, site: CommandSite) => void;

/** Runs a command, which returns its exit code. */
export async function end(run: Promise<number>): Promise<void> {
  process.exitCode = await run;
}

/** Returns the command `report`, which several packages add reports to. */
export function reportCommand(program: Command): Command {
  return (
    program.commands.find((command) => command.name() === 'report') ??
    program.command('report').description('report on reviews, or on what people have learned')
  );
}
