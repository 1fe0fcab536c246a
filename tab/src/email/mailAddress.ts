/** Longer addresses than this are cut or refused by Outlook and by Windows. */
const longestAddress = 1900;

/** The address that opens an e-mail program with a text in it; without the body where it would be too long. */
export const mailAddress = ({ subject, body }: { readonly subject: string; readonly body: string }) => {
  const short = `mailto:?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= longestAddress ? { href: whole, whole: true } : { href: short, whole: false };
};
