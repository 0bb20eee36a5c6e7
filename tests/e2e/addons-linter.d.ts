/** The part of addons-linter that the package test uses; it ships no types of its own. */
declare module 'addons-linter' {
  type Message = { code: string; message: string; file?: string };
  type Linter = { run: () => Promise<{ errors: Message[]; warnings: Message[] }> };
  const linter: { createInstance: (options: { config: Record<string, unknown> }) => Linter };
  export default linter;
}
