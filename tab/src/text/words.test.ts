import { accessibilityWords } from './accessibility';
import { answerWords } from './answer';
import { answeringWords } from './answering';
import { calendarWords } from './calendar';
import { calendarImportWords } from './calendarImport';
import { calendarWheelWords } from './calendarWheel';
import { comingWords } from './coming';
import { consentWords } from './consent';
import { deliveriesWords } from './deliveries';
import { editingWords } from './editing';
import { emailWords } from './email';
import { entranceWords } from './entrance';
import { eventPageWords } from './eventPage';
import { eventSeriesWords } from './eventSeries';
import { eventsWords } from './events';
import { followUpsWords } from './followUps';
import { followUpsRounds } from './followUpsRounds';
import { followUpsSheet } from './followUpsSheet';
import { followUpsTelling } from './followUpsTelling';
import { frameWords } from './frame';
import { historyWords } from './history';
import { indicatorChartWords } from './indicatorChart';
import { indicatorEditingWords } from './indicatorEditing';
import { indicatorEnteringWords } from './indicatorEntering';
import { indicatorPageWords } from './indicatorPage';
import { indicatorsWords } from './indicators';
import { itemFieldWords } from './itemFields';
import { myDataWords } from './myData';
import { myMessagesWords } from './myMessages';
import { networkWords } from './network';
import { networkEditingWords } from './networkEditing';
import { noticeLines } from './noticeLines';
import { overviewWords } from './overview';
import { prioritiesWords } from './priorities';
import { privacyWords } from './privacy';
import { proposalWords } from './proposals';
import { retentionWords } from './retention';
import { searchWords } from './search';
import { searchDoorWords } from './searchDoor';
import { settingsWords } from './settings';
import { signInWords } from './signIn';
import { standstillWords } from './standstill';
import { strategyWords } from './strategy';
import { strategyEditingWords } from './strategyEditing';
import { subscriptionWords } from './subscription';
import { termsWords } from './terms';
import { uiWords } from './ui';

const all = {
  calendarImportWords,
  eventSeriesWords,
  eventsWords,
  accessibilityWords,
  answerWords,
  answeringWords,
  calendarWords,
  calendarWheelWords,
  comingWords,
  entranceWords,
  consentWords,
  deliveriesWords,
  editingWords,
  followUpsRounds,
  followUpsSheet,
  followUpsTelling,
  emailWords,
  eventPageWords,
  subscriptionWords,
  followUpsWords,
  frameWords,
  historyWords,
  indicatorsWords,
  indicatorChartWords,
  indicatorEditingWords,
  indicatorEnteringWords,
  indicatorPageWords,
  itemFieldWords,
  myDataWords,
  myMessagesWords,
  networkWords,
  networkEditingWords,
  noticeLines,
  overviewWords,
  prioritiesWords,
  privacyWords,
  proposalWords,
  settingsWords,
  signInWords,
  standstillWords,
  strategyWords,
  strategyEditingWords,
  retentionWords,
  searchWords,
  searchDoorWords,
  termsWords,
  uiWords,
};

/** Words that two languages share, and names. */
const same = ['KASELO', 'workshop', 'forum', 'organisation', 'Organisation'];

/** Every text by its key. A sentence that takes values is heard with one and with several of something. */
const texts = (words: unknown, key = ''): [string, string][] => {
  if (typeof words === 'string') return [[key, words]];
  if (typeof words === 'function')
    return [1, 2].map((n) => [`${key}(${n})`, String(Reflect.apply(words, undefined, Array(words.length).fill(n)))]);
  if (typeof words === 'object' && words !== null) return Object.entries(words).flatMap(([name, inner]) => texts(inner, `${key}.${name}`));
  return [];
};

test.each(Object.entries(all))('%s say the same things in Finnish, Swedish and English', (_name, words) => {
  const finnish = texts(words.fi);
  expect(texts(words.sv).map(([key]) => key)).toEqual(finnish.map(([key]) => key));
  expect(texts(words.en).map(([key]) => key)).toEqual(finnish.map(([key]) => key));
});

test.each(Object.entries(all))('Nothing in %s is left empty or untranslated', (_name, words) => {
  const [fi, sv, en] = [new Map(texts(words.fi)), new Map(texts(words.sv)), new Map(texts(words.en))];
  const suspicious = [...fi].filter(([key, finnish]) => {
    const said = [finnish, sv.get(key) ?? '', en.get(key) ?? ''];
    return (
      said.some((text) => text.trim() === '') ||
      said.some((text, at) => said.indexOf(text) !== at && /\p{L}{2}/u.test(text) && !same.includes(text.replace(/^\d+ /, '')))
    );
  });
  expect(suspicious).toEqual([]);
});

test('No text shouts or begs', () => {
  const loud = Object.values(all)
    .flatMap((words) => [words.fi, words.sv, words.en])
    .flatMap((words) => texts(words))
    .filter(([, text]) => /!|ole hyvä ja/i.test(text));
  expect(loud).toEqual([]);
});
