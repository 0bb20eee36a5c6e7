/** A page of the extension that does nothing but send what it is told to, as the real ones do. */
import { send } from '../../src/browser/messages.ts';
import browser from './outside.ts';

const { ready } = browser as { ready: { addListener: (hear: typeof send) => void } };
ready.addListener(send);
