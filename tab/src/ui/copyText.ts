/** Puts a text on the clipboard; false where the browser lets nobody do so, as in some frames. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
