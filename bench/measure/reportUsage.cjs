/**
 * Loaded with `--require` into every Node process of a measured tree. When the process ends, appends its resource usage
 * to a file. Worker threads belong to their process and report nothing themselves.
 */
const {appendFileSync} = require('node:fs');
const {isMainThread} = require('node:worker_threads');

if (isMainThread && process.env.DESKBOOK_USAGE_FILE) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
    const usage = {cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMemoryMb: maxRSS / 1024};
    appendFileSync(process.env.DESKBOOK_USAGE_FILE, `${JSON.stringify(usage)}\n`);
  });
}
