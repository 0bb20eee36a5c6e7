/** One channel with its plan, as the questions get it: before the first answer the plan is empty. */
import type { ChannelCase } from '../../../channel/case.ts';
import type { ChannelLine } from './channel-lines.ts';

export type Planning = { line: ChannelLine; plan: ChannelCase };
