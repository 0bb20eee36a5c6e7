/** Parts of the popup that most openings do without: their code is loaded when they are first drawn. */
import { signal } from '@preact/signals';
import type { FunctionComponent, VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A component that draws nothing, or what keeps its place, until its code is there.
 * @param load imports it; asking again costs nothing, the browser keeps it
 */
const later = <P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  place: VNode | null = null,
): FunctionComponent<P> => {
  const loaded = signal<FunctionComponent<P> | null>(null);
  const open = async (): Promise<void> => {
    loaded.value = await load();
  };
  return (props) => {
    useEffect(() => void open(), []);
    const Loaded = loaded.value;
    return Loaded ? <Loaded {...props} /> : place;
  };
};

export const ThisPage = later(async () => (await import('./this-page.tsx')).ThisPage);
export const FaultBanner = later(async () => (await import('../parts/fault-banner.tsx')).FaultBanner);
export const FirstRun = later(async () => (await import('./first-run.tsx')).FirstRun);
export const HostList = later(async () => (await import('../parts/host-list.tsx')).HostList);
export const UngrantedNotice = later(async () => (await import('../parts/ungranted-notice.tsx')).UngrantedNotice);
export const NameDetails = later(async () => (await import('../parts/name-details.tsx')).NameDetails);

/** In the top of every opening, but the names below are what people open the popup for. */
export const MunicipalityBox = later(
  async () => (await import('../parts/municipality-box.tsx')).MunicipalityBox,
  <div class="box" />,
);
