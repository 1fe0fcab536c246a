/** What somebody tells the bot to do for themselves. */
const said: Readonly<Record<string, 'mySettings' | 'stopEverything'>> = {
  asetukset: 'mySettings',
  'omat asetukset': 'mySettings',
  'omat asetukseni': 'mySettings',
  inställningar: 'mySettings',
  'mina inställningar': 'mySettings',
  settings: 'mySettings',
  'my settings': 'mySettings',
  lopeta: 'stopEverything',
  'lopeta kaikki': 'stopEverything',
  'lopeta viestit': 'stopEverything',
  stop: 'stopEverything',
  'stop all': 'stopEverything',
  'stop everything': 'stopEverything',
  sluta: 'stopEverything',
  'sluta med allt': 'stopEverything',
  unsubscribe: 'stopEverything',
};

/** What a message tells the bot to do for its writer; undefined where it tells nothing of the kind. */
export const ownCommand = (words: string) =>
  said[
    words
      .normalize('NFC')
      .toLocaleLowerCase('fi')
      .replaceAll(/[.!?]+$/g, '')
      .trim()
  ];
