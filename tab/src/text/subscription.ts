import type { Translated } from './useWords';

const fi = {
  button: 'Tilaa kalenteriin',
  heading: 'Tilaa verkoston kalenteri omaan kalenteriisi',
  lead: 'Tapahtumat, siirrot ja peruutukset päivittyvät omaan kalenteriisi itsestään. Osoite on vain sinun: kuka tahansa, jolla se on, näkee kalenterin.',
  none: 'Sinulla ei ole vielä osoitetta.',
  since: (when: string) => `Osoitteesi on luotu ${when}. Sitä ei voi näyttää uudelleen. Jos se on kadonnut, luo uusi.`,
  make: 'Luo osoite',
  renew: 'Luo uusi osoite',
  renewText: 'Uusi osoite korvaa vanhan, joka lakkaa toimimasta.',
  revoke: 'Poista osoite',
  revoked: 'Osoite on poistettu. Voit luoda uuden milloin vain.',
  address: 'Osoitteesi',
  once: 'Kopioi osoite nyt: se näytetään vain tämän kerran.',
  copy: 'Kopioi osoite',
  copied: 'Osoite on kopioitu.',
  notCopied: 'Kopiointi ei onnistunut. Osoite on valittuna: kopioi se näppäimillä Ctrl ja C.',
  howTo: 'Näin otat sen käyttöön',
  outlook: 'Outlook: avaa Kalenteri, valitse Lisää kalenteri ja Tilaa verkosta, ja liitä osoite.',
  google: 'Google-kalenteri: valitse tietokoneella Muut kalenterit, plusmerkki ja URL-osoitteesta, ja liitä osoite.',
  phone:
    'Puhelin: iPhonessa avaa Kalenteri, Kalenterit, Lisää kalenteri ja Lisää tilauskalenteri; Androidissa tilaa se ensin Google-kalenteriin.',
  close: 'Sulje',
};

type Words = typeof fi;

const sv: Words = {
  button: 'Prenumerera',
  heading: 'Prenumerera på nätverkets kalender',
  lead: 'Evenemang, flyttningar och inställda evenemang uppdateras av sig själva i din kalender. Adressen är bara din: den som har den ser kalendern.',
  none: 'Du har ingen adress ännu.',
  since: (when) => `Din adress skapades ${when}. Den kan inte visas igen. Om den har försvunnit kan du skapa en ny.`,
  make: 'Skapa en adress',
  renew: 'Skapa en ny adress',
  renewText: 'En ny adress ersätter den gamla, som slutar fungera.',
  revoke: 'Ta bort adressen',
  revoked: 'Adressen är borttagen. Du kan skapa en ny när som helst.',
  address: 'Din adress',
  once: 'Kopiera adressen nu: den visas bara den här gången.',
  copy: 'Kopiera adressen',
  copied: 'Adressen är kopierad.',
  notCopied: 'Det gick inte att kopiera. Adressen är markerad: kopiera den med tangenterna Ctrl och C.',
  howTo: 'Så här tar du den i bruk',
  outlook: 'Outlook: öppna Kalender, välj Lägg till kalender och Prenumerera från webben, och klistra in adressen.',
  google: 'Google Kalender: välj på datorn Andra kalendrar, plustecknet och Från webbadress, och klistra in adressen.',
  phone:
    'Telefon: på iPhone öppna Kalender, Kalendrar, Lägg till kalender och Lägg till kalenderprenumeration; på Android prenumerera först i Google Kalender.',
  close: 'Stäng',
};

const en: Words = {
  button: 'Subscribe',
  heading: 'Subscribe to the network’s calendar',
  lead: 'Events, moves and cancellations update in your own calendar by themselves. The address is yours alone: whoever has it sees the calendar.',
  none: 'You do not have an address yet.',
  since: (when) => `Your address was made ${when}. It cannot be shown again. If it is lost, make a new one.`,
  make: 'Make an address',
  renew: 'Make a new address',
  renewText: 'A new address replaces the old one, which stops working.',
  revoke: 'Remove the address',
  revoked: 'The address has been removed. You can make a new one at any time.',
  address: 'Your address',
  once: 'Copy the address now: it is shown only this once.',
  copy: 'Copy the address',
  copied: 'The address has been copied.',
  notCopied: 'Copying did not succeed. The address is selected: copy it with the keys Ctrl and C.',
  howTo: 'How to use it',
  outlook: 'Outlook: open Calendar, choose Add calendar and Subscribe from web, and paste the address.',
  google: 'Google Calendar: on a computer choose Other calendars, the plus sign and From URL, and paste the address.',
  phone:
    'Phone: on an iPhone open Calendar, Calendars, Add Calendar and Add Subscription Calendar; on Android subscribe in Google Calendar first.',
  close: 'Close',
};

export const subscriptionWords: Translated<Words> = { fi, sv, en };
