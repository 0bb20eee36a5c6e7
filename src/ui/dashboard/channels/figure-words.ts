/** What the platforms are called of which there are figures; some are none of ours. */
import type { Say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';

const OTHERS: Readonly<Record<string, string>> = {
  whatsapp: 'WhatsApp',
  messenger: 'Messenger',
  pinterest: 'Pinterest',
};

export const figurePlatform = (id: string, say: Say): string =>
  id === '' ? '' : (OTHERS[id] ?? nameOfPlatform(id, say));
