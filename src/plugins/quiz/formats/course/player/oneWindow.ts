/**
 * Keeps a second window from reporting the same visit: the first one to come has the course until it closes.
 *
 * @returns whether this window has it; always true in browsers and on hosts that can't tell
 */
export function takeCourse(registration: string): Promise<boolean> {
  const {locks} = navigator;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const name = `deskbook:course:${location.pathname}:${registration}`;
    locks
      .request(name, {ifAvailable: true}, (lock) => {
        resolve(lock !== null);
        // Held for as long as the page is open.
        return lock && new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
}
