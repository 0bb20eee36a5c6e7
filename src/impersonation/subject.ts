/** What look-alikes and likeness are measured against: the municipality as citizens know it. */
import type { Municipality } from '../municipality/municipality.ts';

/** A handle that is ours, on one platform. */
export type OfficialHandle = { platform: string; handle: string };

export type Subject = {
  municipality: Municipality;
  /** Handles that are ours, by the register or by proof. */
  official: readonly OfficialHandle[];
  /** What our own profiles say of themselves, where that was read; copies of it are a sign. */
  abouts?: readonly string[];
  /** The most followers any account of ours has. */
  followers?: number;
};
