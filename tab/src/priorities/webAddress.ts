/** The network writes addresses as people do, 'Ohjaustaverkossa.fi': a browser wants to know how to get there. */
export const webAddress = (written: string): string | undefined => {
  if (/^https?:\/\//i.test(written)) return written;
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(\/\S*)?$/u.test(written) ? `https://${written}` : undefined;
};
