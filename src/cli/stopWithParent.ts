/**
 * A command that the authoring server runs ends with it: a build that went on alone would switch to a release that
 * nobody knows of.
 */
export function stopWithParent(): void {
  const stop = () => process.kill(process.pid, 'SIGTERM');
  if (process.connected === false) stop();
  process.once('disconnect', stop);
  process.channel?.unref();
}
