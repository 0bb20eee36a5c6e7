/** Text of strangers, made safe to look at, where the pages look for it. */
export { visible } from '../../municipality/visible.ts';
