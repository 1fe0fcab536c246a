import { movedWhen } from './movedWhen';

const webinar = { precision: 'time', start: '2021-04-14T12:00', end: '2021-04-14T14:30' } as const;

test('Moved to another day, an event keeps its clock time', () => {
  expect(movedWhen(webinar, { day: '2021-05-05' })).toEqual({ precision: 'time', start: '2021-05-05T12:00', end: '2021-05-05T14:30' });
});

test('Moved to another time of day, an event keeps its length', () => {
  expect(movedWhen(webinar, { start: '09:00' })).toEqual({ precision: 'time', start: '2021-04-14T09:00', end: '2021-04-14T11:30' });
});

test('A length that crosses the night of the clock change is as long as before on the clock that people live by', () => {
  expect(movedWhen(webinar, { day: '2021-10-31', start: '09:00' })).toMatchObject({ end: '2021-10-31T11:30' });
});

test('An event without a clock time keeps having none, unless one is given', () => {
  expect(movedWhen({ precision: 'half-day', day: '2021-05-26', part: 'morning' }, { day: '2021-06-02' })).toEqual({
    precision: 'half-day',
    day: '2021-06-02',
    part: 'morning',
  });
  expect(movedWhen({ precision: 'month', month: '2021-05' }, { day: '2021-05-26' })).toEqual({ precision: 'day', day: '2021-05-26' });
  expect(movedWhen({ precision: 'day', day: '2021-05-26' }, { start: '09:00', end: '10:00' })).toEqual({
    precision: 'time',
    start: '2021-05-26T09:00',
    end: '2021-05-26T10:00',
  });
});
