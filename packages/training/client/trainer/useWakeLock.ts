import {useEffect, useState} from 'react';

/** Whether the screen stays on, or why it doesn't. */
export type ScreenState = 'kept on' | 'needs https' | 'not known' | 'refused';

/** Keeps the screen on while a component is mounted. The browser releases the lock when the tab is hidden. */
export function useWakeLock(): ScreenState | null {
  const [state, setState] = useState<ScreenState | null>(null);
  useEffect(() => {
    if (!('wakeLock' in navigator)) return setState(window.isSecureContext ? 'not known' : 'needs https');
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const release = () => lock?.release().catch(() => {});
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      try {
        const asked = await navigator.wakeLock.request('screen');
        release();
        lock = asked;
        if (isOver) return void release();
        // The browser also releases it when the battery is low.
        asked.addEventListener('release', () => lock === asked && !isOver && setState('refused'));
        setState('kept on');
      } catch {
        setState('refused');
      }
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      release();
    };
  }, []);
  return state;
}
