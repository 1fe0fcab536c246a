import * as v from 'valibot';
import { invented } from '../../test/content/invented';
import { CalendarEvent } from '../calendar/event';
import { NetworkSettings } from '../network/network';
import { Organisation } from '../network/organisation';
import { parseContent } from '../network/parseContent';
import { Responsible } from '../priorities/priority';
import { concernOf } from './concernOf';

const parsed = parseContent('invented.yaml', invented);
if (!parsed.ok) throw new Error('the invented content must be in order');
const { frame, priorities } = parsed.value;

const members = [
  { id: 'school', name: 'Keksitty koulu', regions: ['north'] },
  { id: 'paja-etela', name: 'Paja Etelä / Etelän nuorisopalvelut', regions: ['south'] },
  { id: 'paja-pohjoinen', name: 'Paja Pohjoinen', regions: ['north'] },
  { id: 'centre', name: 'Keksitty keskus', regions: ['north', 'south'] },
];
const regions = [
  { id: 'north', name: 'Pohjoinen' },
  { id: 'south', name: 'Etelä' },
];
const whole: Parameters<typeof concernOf>[1] = {
  network: {
    frame: { ...frame, abbreviations: [...frame.abbreviations, { short: 'KEKE', long: 'Keksitty keskus' }] },
    settings: { regions: v.parse(NetworkSettings.entries.regions, regions) },
  },
  organisations: v.parse(v.array(Organisation), members),
  priorities,
};

type Says = { readonly organisers?: string[]; readonly participants?: string[]; readonly id?: string };

const concern = ({ id = 'spring-call', ...says }: Says, network = whole) => {
  const when = { precision: 'day', day: '2021-04-14' };
  return concernOf(v.parse(CalendarEvent, { id, title: 'Haku', kind: 'meeting', when, plannedAt: 0, ...says }), network);
};

test('An event concerns the members that it names, in their regions', () => {
  expect(concern({ organisers: ['Keksitty koulu'] })).toEqual({ organisations: ['school'], regions: ['north'], wholeNetwork: false });
  expect(concern({ participants: ['Etelän nuorisopalvelut ja muita'] }).organisations).toEqual(['paja-etela']);
});

test('A member may be named by the abbreviation that the network uses for it', () => {
  expect(concern({ organisers: ['KEKE/TEM'] })).toMatchObject({ organisations: ['centre'], regions: ['north', 'south'] });
});

test('A word that only begins like a member’s name names nobody', () => {
  expect(concern({ organisers: ['KEKEKE', 'Keksitty koululaitos', 'Häme'] })).toEqual({
    organisations: [],
    regions: [],
    wholeNetwork: false,
  });
});

test('‘Pajat’ are all the members whose name begins with ‘Paja’', () => {
  expect(concern({ participants: ['Pajat-työryhmä'] }).organisations).toEqual(['paja-etela', 'paja-pohjoinen']);
});

test('What the network itself arranges concerns everybody in every region', () => {
  expect(concern({ organisers: ['KEKSITTY-verkoston yhteistyöryhmä'] })).toEqual({
    organisations: [],
    regions: ['north', 'south'],
    wholeNetwork: true,
  });
});

test('An event of an action concerns those who answer for the action, and no body outside the network', () => {
  expect(concern({ id: 'spring-webinar' })).toEqual({ organisations: ['school'], regions: ['north'], wholeNetwork: false });
});

test('Where the whole network answers for an action, its event concerns everybody', () => {
  const responsible = v.parse(Responsible, { text: 'Kaikki', wholeNetwork: true });
  const everybodys = priorities.map((priority) => ({
    ...priority,
    actions: priority.actions.map((action) => ({ ...action, responsible })),
  }));
  expect(concern({ id: 'spring-webinar' }, { ...whole, priorities: everybodys }).wholeNetwork).toBe(true);
});

test('A region that is named is told, though no member of it is', () => {
  expect(concern({ participants: ['Etelä, kaikki kunnat'] })).toEqual({ organisations: [], regions: ['south'], wholeNetwork: false });
});
