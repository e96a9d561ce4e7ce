import {useState} from 'react';
import type {PublishEvent, PublishOutcome} from '../api';
import {streamEvents} from '../parts/apiClient';

/** Publishes or rolls back, with progress. Continues if the dialog is closed. */
export function useRelease() {
  const [events, setEvents] = useState<readonly PublishEvent[]>();
  const start = async (what: 'publish' | 'accept' | 'rollback', body: object) => {
    setEvents([]);
    const addEvent = (event: PublishEvent) => setEvents((known = []) => [...known, event]);
    await streamEvents<PublishEvent>(what, body, addEvent).catch(({message}: Error) =>
      addEvent({step: 'failed', message}),
    );
  };
  const last = events?.at(-1);
  const outcome = last && isOutcome(last) ? last : undefined;
  return {events: events ?? [], outcome, isRunning: events !== undefined && !outcome, start};
}

function isOutcome(event: PublishEvent): event is PublishOutcome {
  return event.step === 'done' || event.step === 'failed';
}
