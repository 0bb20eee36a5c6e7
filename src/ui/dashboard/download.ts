/** Hands a text to the browser as a file to keep. */

/** @param name of the file, without a path */
export const download = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Freed once the browser surely has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
