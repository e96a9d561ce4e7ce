/** What became of something to write, as a message. */
interface Outcome {
  isWritten: boolean;
  message: string;
}

/** Prints it where it belongs. Returns the exit code. */
export function tellOutcome({isWritten, message}: Outcome): number {
  (isWritten ? process.stdout : process.stderr).write(`${message}\n`);
  return isWritten ? 0 : 1;
}
