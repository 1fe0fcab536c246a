import type { Translated } from './useWords';

const fi = {
  button: 'Kopioi sähköpostiksi',
  heading: 'Valmis sähköposti',
  lead: 'Tarkista teksti ja kopioi se, tai avaa se sähköpostiohjelmassasi. Lisää vastaanottajat itse.',
  subject: 'Aihe',
  body: 'Viesti',
  copy: 'Kopioi',
  copied: 'Viesti on kopioitu.',
  notCopied: 'Kopiointi ei onnistunut. Viesti on valittuna: kopioi se näppäimillä Ctrl ja C.',
  open: 'Avaa sähköpostissa',
  tooLong: 'Viesti on pitkä: sähköpostiin avautuu vain aihe. Kopioi viesti ja liitä se siihen.',
};

type Words = typeof fi;

const sv: Words = {
  button: 'Kopiera som e-post',
  heading: 'Färdigt e-postmeddelande',
  lead: 'Kontrollera texten och kopiera den, eller öppna den i ditt e-postprogram. Lägg själv till mottagarna.',
  subject: 'Ämne',
  body: 'Meddelande',
  copy: 'Kopiera',
  copied: 'Meddelandet är kopierat.',
  notCopied: 'Det gick inte att kopiera. Meddelandet är markerat: kopiera det med tangenterna Ctrl och C.',
  open: 'Öppna i e-post',
  tooLong: 'Meddelandet är långt: bara ämnet öppnas i e-posten. Kopiera meddelandet och klistra in det.',
};

const en: Words = {
  button: 'Copy as e-mail',
  heading: 'E-mail ready to send',
  lead: 'Check the text and copy it, or open it in your e-mail program. Add the recipients yourself.',
  subject: 'Subject',
  body: 'Message',
  copy: 'Copy',
  copied: 'The message has been copied.',
  notCopied: 'Copying did not succeed. The message is selected: copy it with the keys Ctrl and C.',
  open: 'Open in e-mail',
  tooLong: 'The message is long: only the subject opens in the e-mail. Copy the message and paste it there.',
};

export const emailWords: Translated<Words> = { fi, sv, en };
