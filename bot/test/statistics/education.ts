import type { FakeTable } from './fakeStatFin';

/** Shaped as the table of education levels is; its figures are invented, each its own. */
export const education: FakeTable = {
  measures: {
    kaste3: { label: 'Toisen asteen tutkinnon suorittanut väestö', unit: 'lukumäärä' },
    kaste3osuus: { label: 'Toisen asteen tutkinnon suorittaneiden osuus, %' },
    kaste3T8osuus: { label: 'Perusasteen jälkeisen tutkinnon suorittaneiden osuus, %' },
    'vkour-vktm': { label: 'Koulutustasomittain', unit: 'indeksi' },
  },
  areas: ['SSS', 'MK07', 'MK08', 'MK09'],
  periods: ['2021', '2022', '2023', '2024', '2025'],
  others: [
    { code: 'ika', values: ['SSS', '15-19', '20-24', '25-29'] },
    { code: 'sukupuoli', values: ['1', '2'], elimination: true },
  ],
  cell: (area, period, measure) => {
    const place = ['SSS', 'MK07', 'MK08', 'MK09'].indexOf(area);
    const year = Number(period) - 2020;
    if (measure === 'kaste3') return 10_000 * (place + 1) + year;
    if (measure === 'vkour-vktm') return 300 + place * 10 + year;
    return 40 + place + year / 10;
  },
};
