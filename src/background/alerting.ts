/** Alerts on their way to a person: raised once, told once. */
import type { Control, Telling } from '../state/machine.ts';
import type { Alert } from '../state/state.ts';
import type { Memory } from '../state/update.ts';
import { change } from './turn.ts';

/** Adds alerts that nobody was told yet; one that stands open already is not doubled. */
export const withAlerts = (memory: Memory, alerts: readonly Alert[]): Memory => {
  const stands = (alert: Alert) =>
    memory.state.alerts.some(
      (one) =>
        !one.closed &&
        one.kind === alert.kind &&
        one.platform === alert.platform &&
        one.handle === alert.handle &&
        one.municipality === alert.municipality,
    );
  const fresh = alerts.filter((alert) => !stands(alert));
  return fresh.length === 0
    ? memory
    : { ...memory, state: { ...memory.state, alerts: [...memory.state.alerts, ...fresh] } };
};

/**
 * Keeps the judgement on a probe with the alert that it brings, in one write: had only the judgement been kept, the
 * probe would count as known to be out of order, and nobody would ever be told.
 */
export const keepControl = (probe: string, control: Control, alert: Alert | null): Promise<void> =>
  change((memory) => {
    if (memory.state.municipalities.length === 0) return memory;
    const { machine } = memory;
    const judged = { ...memory, machine: { ...machine, controls: { ...machine.controls, [probe]: control } } };
    return withAlerts(judged, alert ? [alert] : []);
  }).then(
    () => undefined,
    () => undefined,
  );

/** Notes which notifications are about to be shown. @returns whether it could be kept; if not, nothing may be shown */
export const markTelling = (telling: Telling): Promise<boolean> =>
  change((memory) => ({ ...memory, machine: { ...memory.machine, telling } }));

/** Marks alerts as told, and the digest of the week as come, after they were shown. */
export const markTold = (ids: readonly string[], digestAt: number | null, now: number): Promise<boolean> =>
  change(({ state, machine }) => {
    const told = new Set(ids);
    const alerts = state.alerts.map((one) => (told.has(one.id) ? { ...one, notifiedAt: now } : one));
    return {
      state: told.size > 0 ? { ...state, alerts } : state,
      machine: { ...machine, telling: {}, digestAt: digestAt ?? machine.digestAt },
    };
  });
