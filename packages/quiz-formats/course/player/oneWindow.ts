/**
 * Keeps a second window from reporting the same visit. The first window owns the course until it closes.
 *
 * @returns whether this window owns it; always true if the browser or host doesn't support locks
 */
export function takeCourse(registration: string): Promise<boolean> {
  const {locks} = navigator;
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const name = `deskbook:course:${location.pathname}:${registration}`;
    locks
      .request(name, {ifAvailable: true}, (lock) => {
        resolve(lock !== null);
        // Hold the lock as long as the page is open.
        return lock && new Promise(() => {});
      })
      .catch(() => resolve(true));
  });
}
