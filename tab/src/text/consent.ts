import type { Translated } from './useWords';

const fi = {
  title: 'Teams pyytää lupaasi',
  lead: 'KASELO tarvitsee luvan tietää, kuka olet. Se näkee nimesi ja tunnisteesi, ei viestejäsi eikä tiedostojasi. Lupa kysytään Microsoftin ikkunassa.',
  agree: 'Anna lupa',
  retry: 'Yritä uudelleen',
  asking: 'Odotetaan vastaustasi Microsoftin ikkunassa.',
  'not-given':
    'Lupaa ei vielä ole. Jos ikkuna pyytää järjestelmänvalvojan hyväksyntää, kerro siitä verkoston sihteeristölle ja yritä myöhemmin uudelleen.',
  unreachable: 'Lupaa ei päästy kysymään. Tarkista verkkoyhteys ja yritä uudelleen.',
};

type Words = typeof fi;

const sv: Words = {
  title: 'Teams ber om ditt samtycke',
  lead: 'KASELO behöver få veta vem du är. Den ser ditt namn och din identifierare, inte dina meddelanden eller filer. Samtycket frågas i ett Microsoft-fönster.',
  agree: 'Ge samtycke',
  retry: 'Försök igen',
  asking: 'Väntar på ditt svar i Microsofts fönster.',
  'not-given':
    'Samtycke saknas ännu. Om fönstret kräver en administratörs godkännande, berätta det för nätverkets sekretariat och försök igen senare.',
  unreachable: 'Samtycket kunde inte frågas. Kontrollera nätverksanslutningen och försök igen.',
};

const en: Words = {
  title: 'Teams asks for your consent',
  lead: 'KASELO needs to know who you are. It sees your name and your identifier, not your messages or files. You are asked in a window of Microsoft’s.',
  agree: 'Give consent',
  retry: 'Try again',
  asking: 'Waiting for your answer in Microsoft’s window.',
  'not-given':
    'There is no consent yet. If the window asks for an administrator’s approval, tell the network’s secretariat and try again later.',
  unreachable: 'Your consent could not be asked for. Check your connection and try again.',
};

export const consentWords: Translated<Words> = { fi, sv, en };
