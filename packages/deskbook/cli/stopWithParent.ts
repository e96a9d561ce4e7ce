/**
 * Ends a command when the authoring server that started it ends. Otherwise an orphaned build would switch to a release
 * that nobody knows about.
 */
export function stopWithParent(): void {
  const stop = () => process.kill(process.pid, 'SIGTERM');
  if (process.connected === false) stop();
  process.once('disconnect', stop);
  process.channel?.unref();
}
