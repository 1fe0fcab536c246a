import type { SeriesView } from '@kaselo/bot/contract/indicators';
import { screen, within } from '@testing-library/react';
import { layOut } from '../../src/indicators/chart/layout';
import { isPeriod, wholeSpan } from '../../src/indicators/chart/periods';
import { SeriesChart } from '../../src/indicators/chart/SeriesChart';
import { renderTab } from '../support/renderTab';
import { employmentSeries, youngSeries } from '../views/indicatorSeries';

const show = (series: SeriesView = employmentSeries) => renderTab(<SeriesChart series={series} />);
const chart = () => screen.getByRole('listbox', { name: /^Kuvaaja: / });
const layoutOf = (series: SeriesView, width = 640) => {
  const layout = layOut(series, width, 300);
  if (layout === undefined) throw new Error('There are figures');
  return layout;
};

test('Each point has a name of its own: its region, year, value, and what it was before', () => {
  show();
  const names = within(chart())
    .getAllByRole('option')
    .map((point) => point.getAttribute('aria-label'));
  expect(names).toHaveLength(15);
  expect(names[1]).toBe('Kymenlaakso 2020: tietoa ei ole saatu tai se on liian epävarma');
  expect(names[3]).toBe('Kymenlaakso 2023: 71,0\u00a0%, tarkistettu 18.6.2026, ennen 70,6\u00a0%');
  expect(names[4]).toBe('Kymenlaakso 2024: 70,8\u00a0%, ennakollinen');
});

test('A reader without a mouse reaches every point: one stop for Tab, the arrows from there', async () => {
  const { person } = show();
  await person.tab();
  const focused = () => document.activeElement?.getAttribute('aria-label');
  expect(focused()).toContain('Kymenlaakso 2024');
  const seen = new Set<string | null | undefined>([focused()]);
  for (const keys of ['{Home}', '{ArrowRight>4/}', '{ArrowUp}', '{Home}', '{ArrowRight>4/}', '{ArrowUp}', '{Home}', '{ArrowRight>4/}']) {
    await person.keyboard(keys);
    for (const key of ['{ArrowLeft}', '{ArrowLeft}', '{ArrowLeft}', '{ArrowLeft}', '{ArrowRight>4/}']) {
      seen.add(focused());
      await person.keyboard(key);
    }
    seen.add(focused());
  }
  expect(seen.size).toBe(15);
  expect(screen.getByText('koko maa 2024: 73,9 %')).toBeTruthy();
});

test('Who points at a revised value reads what it was and where it comes from', async () => {
  const { person } = show();
  await person.tab();
  await person.keyboard('{ArrowLeft}');
  const caption = screen.getByText('Kymenlaakso 2023: 71,0 %').closest('figcaption');
  expect(caption?.textContent).toContain('Tarkistettu 18.6.2026, ennen 70,6\u00a0%');
  expect(caption?.textContent).toContain('Julkaistu 18.6.2026, haettu 19.6.2026');
  expect(screen.getByText('tarkistettu luku')).toBeTruthy();
  expect(screen.getByText('luku puuttuu')).toBeTruthy();
  expect(screen.getByText('ennakollinen luku')).toBeTruthy();
});

test('No line is drawn over a gap, nor over a year of which nothing is known', () => {
  const [kymenlaakso, karelia] = layoutOf(employmentSeries).lines;
  // Alone in 2019, then a gap and an unknown year, then 2022 to 2024.
  expect(kymenlaakso?.path.match(/M/g)).toHaveLength(2);
  expect(kymenlaakso?.path.match(/L/g)).toHaveLength(2);
  expect(karelia?.path.match(/M/g)).toHaveLength(2);
  const gap = kymenlaakso?.points[1];
  expect(gap?.y).toBeGreaterThan(layoutOf(employmentSeries).bottom);
});

test('The target is drawn only on the series that the network means', () => {
  expect(layoutOf(employmentSeries).target?.text).toBe('75\u00a0%');
  expect(layoutOf(youngSeries).target).toBeUndefined();
});

test('One year is a dot for each region with its name and value, and no two names lie upon each other', () => {
  show(youngSeries);
  expect(screen.getByText(/^Vasta yksi vuosi/)).toBeTruthy();
  const { lines, width } = layoutOf(youngSeries, 256);
  expect(lines.map(({ label }) => label?.text)).toEqual(['Kymenlaakso 45,2\u00a0%', 'Etelä-Karjala 43,7\u00a0%', 'koko maa 39,7\u00a0%']);
  const heights = lines.map(({ label }) => label?.y ?? 0).sort((a, b) => a - b);
  for (const [at, y] of heights.slice(1).entries()) expect(y - (heights[at] ?? 0)).toBeGreaterThanOrEqual(16);
  expect(Math.max(...lines.map(({ label }) => label?.x ?? 0))).toBeLessThan(width);
});

test('A series without a figure says so and draws nothing', () => {
  show({ ...youngSeries, periods: [], regions: youngSeries.regions.map((region) => ({ ...region, values: [] })) });
  expect(screen.getByText('Sarjassa ei ole vielä yhtään lukua.')).toBeTruthy();
  expect(screen.queryByRole('listbox')).toBeNull();
});

test.each([
  ['years', ['2019', '2022'], ['2019', '2020', '2021', '2022']],
  ['months', ['2025M11', '2026M02'], ['2025M11', '2025M12', '2026M01', '2026M02']],
  ['quarters', ['2025Q3', '2026Q1'], ['2025Q3', '2025Q4', '2026Q1']],
  ['school years', ['2022/2023', '2024/2025'], ['2022/2023', '2023/2024', '2024/2025']],
  ['what is named otherwise', ['kevät', 'syksy'], ['kevät', 'syksy']],
])('Between the first and the last of %s there is a place for each', (_what, periods, span) => {
  expect(wholeSpan(periods)).toEqual(span);
});

test('A period is written as statistics write it', () => {
  expect(['2025', '2026M04', '2026Q2', '2024/2025'].every(isPeriod)).toBe(true);
  expect(['25', '2026M13', '2026Q5', '2024/2026', 'vuosi 2025'].some(isPeriod)).toBe(false);
});
