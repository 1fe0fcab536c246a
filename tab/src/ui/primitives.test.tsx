import { render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { renderTab } from '../../test/support/renderTab';
import { eloliv, entrepreneurship, webinar } from '../../test/views/events';
import { Failure } from '../api/failure';
import { DateTile } from './DateTile';
import { Failed } from './Failed';
import { Mine } from './Mine';
import { SegmentedChoice } from './SegmentedChoice';
import { Select } from './Select';
import { StatusMark } from './StatusMark';
import { StatusStrip } from './StatusStrip';
import { ViewState } from './ViewState';

test('A status is told by a word, never by colour alone', () => {
  renderTab(<StatusMark status="in-progress" />);
  expect(screen.getByText('kesken')).toBeTruthy();
});

test('Whoever cannot see the strip hears how many actions stand where, in the forms of the language', () => {
  renderTab(<StatusStrip statuses={['not-started', 'completed', 'in-progress', 'completed', 'dropped']} />);
  expect(screen.getByText('2 valmista, 1 kesken, 1 aloittamatta, 1 luovuttu')).toBeTruthy();
});

test('A priority without actions says so', () => {
  renderTab(<StatusStrip statuses={[]} />, { language: 'sv' });
  expect(screen.getByText('inga åtgärder')).toBeTruthy();
});

test('A known day stands large; a month shows no invented day', () => {
  const { container } = render(<DateTile event={webinar} />);
  expect(container.textContent).toBe('keskiviikkoke14.4.');
  expect(render(<DateTile event={eloliv} />).container.textContent).toBe('perjantaipe23.4.');
  expect(render(<DateTile event={entrepreneurship} />).container.textContent).toBe('huhti–touko');
});

test('What is one’s own has a word beside its icon', () => {
  renderTab(<Mine how="you" />, { language: 'en' });
  expect(screen.getByText('you')).toBeTruthy();
});

const Choosing = () => {
  const [value, choose] = useState<'month' | 'list'>('month');
  return (
    <SegmentedChoice
      label="Näkymä"
      value={value}
      onChoose={choose}
      choices={[
        { value: 'month', text: 'Kuukausi' },
        { value: 'list', text: 'Luettelo' },
      ]}
    />
  );
};

test('A choice of a few is made by the arrow keys', async () => {
  const { person } = renderTab(<Choosing />);
  await person.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Kuukausi' }));
  await person.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Luettelo', checked: true })).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Näkymä' })).toBeTruthy();
});

test('A list to choose from asks for a choice until one is made', async () => {
  const chosen = jest.fn();
  const { person } = renderTab(
    <Select label="Organisaatio" value="" placeholder="Valitse" choices={[{ value: 'kotka', text: 'Ohjaamo Kotka' }]} onChoose={chosen} />,
  );
  await person.selectOptions(screen.getByRole('combobox', { name: 'Organisaatio' }), 'Ohjaamo Kotka');
  expect(chosen).toHaveBeenCalledWith('kotka');
});

test('A failure says what happened, which reference to tell, and lets one try again', async () => {
  const retry = jest.fn();
  const { person } = renderTab(<Failed failure={new Failure('broken', 'Tallennus ei onnistunut.', '7F3K')} onRetry={retry} />);
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Tallennus ei onnistunut.');
  expect(alert.textContent).toContain('Viite 7F3K');
  await person.click(within(alert).getByRole('button', { name: 'Yritä uudelleen' }));
  expect(retry).toHaveBeenCalled();
});

test('Whoever may not see something is not told to try again', () => {
  renderTab(<Failed failure={new Failure('not-allowed', 'Vain sihteeristö voi tehdä tämän.')} onRetry={() => {}} />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('What was fetched before stays in sight when it cannot be renewed', () => {
  renderTab(
    <ViewState query={{ data: 'viimeksi haettu', failure: new Failure('unreachable'), retry: () => {} }}>
      {(data) => <p>{data}</p>}
    </ViewState>,
  );
  expect(screen.getByText('viimeksi haettu')).toBeTruthy();
  expect(screen.getByText(/Uusimpia tietoja ei saatu/)).toBeTruthy();
});
