/** What a command did, in a message for whoever typed it. */
export interface Outcome {
  isWritten: boolean;
  message: string;
}

export const refused = (message: string): Outcome => ({isWritten: false, message});

/** Prints the message to the right stream and returns the exit code. */
export function tellOutcome({isWritten, message}: Outcome): number {
  (isWritten ? process.stdout : process.stderr).write(`${message}\n`);
  return isWritten ? 0 : 1;
}
