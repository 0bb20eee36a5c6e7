/** Types of `programs.mjs`, which stays plain JavaScript because it runs before anything is installed. */
export const chromiumProgram: () => string | null;
export const firefoxProgram: () => string | null;
