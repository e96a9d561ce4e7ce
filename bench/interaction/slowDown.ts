import type {CDPSession, Page} from 'playwright';
import {CPU_SLOWDOWN, type Line} from './lines';

const BITS_IN_A_BYTE = 8;

/**
 * Slows down a page and its workers. A worker has its own connection and the machine's full speed, because browsers
 * can't throttle a worker's CPU.
 */
export async function slowDown(page: Page, line: Line): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const conditions = conditionsOf(line);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', conditions);
  await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
  await slowDownWorkers(session, conditions);
}

type Conditions = ReturnType<typeof conditionsOf>;

function conditionsOf({kilobitsPerSecond, roundTrip}: Line) {
  const throughput = (kilobitsPerSecond * 1000) / BITS_IN_A_BYTE;
  return {offline: false, latency: roundTrip, downloadThroughput: throughput, uploadThroughput: throughput};
}

/** Pauses each worker until its connection is throttled. */
async function slowDownWorkers(session: CDPSession, conditions: Conditions): Promise<void> {
  session.on('Target.attachedToTarget', ({sessionId}) => {
    const commands = [
      ['Network.enable', {}],
      ['Network.emulateNetworkConditions', conditions],
      ['Runtime.runIfWaitingForDebugger', {}],
    ] as const;
    for (const [id, [method, params]] of commands.entries()) {
      const message = JSON.stringify({id, method, params});
      // A worker that has ended has no connection.
      session.send('Target.sendMessageToTarget', {sessionId, message}).catch(() => {});
    }
  });
  await session.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: true, flatten: false});
}
