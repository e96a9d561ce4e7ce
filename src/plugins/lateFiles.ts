/**
 * Files that a build would write, and `npm start` makes when a browser asks for them, by their addresses. Authors don't
 * wait for them each time they save.
 */
export const lateFiles = new Map<string, () => Promise<string>>();
