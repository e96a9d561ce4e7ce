const CHECK_EVERY_MS = 500;

/**
 * Ends this command when someone ends the `npm start` that began it. npm passes the signal on to its shell, and the
 * shell just ends: all that changes here is the parent.
 */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const {ppid} = process;
  const watch = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, CHECK_EVERY_MS);
  watch.unref();
}
