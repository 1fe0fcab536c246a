import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Cell = number | string;

/** A table of an invented statistics service. A cell is a number, or the symbol that stands in its place. */
export type FakeTable = {
  readonly codes?: { readonly time: string; readonly area: string; readonly measure: string };
  readonly measures: Readonly<Record<string, { readonly label: string; readonly unit?: string }>>;
  readonly areas: readonly string[];
  readonly periods: readonly string[];
  /** Other variables, held at their total. */
  readonly others?: readonly { readonly code: string; readonly values: readonly string[]; readonly elimination?: boolean }[];
  readonly updated?: string;
  readonly cell: (area: string, period: string, measure: string) => Cell;
  /** In which order the answer's dimensions stand, and how it writes what it may write in two ways. */
  readonly order?: readonly ('time' | 'area' | 'measure')[];
  readonly asObjects?: boolean;
  readonly preliminary?: readonly string[];
};

/** What may go wrong instead of an answer. */
export type StatFinFault = (res: ServerResponse) => void;

export const answerWith =
  (status: number, body = '', type = 'text/html', headers: Record<string, string> = {}): StatFinFault =>
  (res) => {
    // restify changes what every response of this process answers to writeHead: the two cannot be chained.
    res.writeHead(status, { 'content-type': type, ...headers });
    res.end(body);
  };

const usualCodes = { time: 'timeperiod_y', area: 'alue_23_20260101', measure: 'contentscode' };

/** A statistics service on this machine that speaks as PxWeb does; its tables can be renamed and it can be made to fail. */
export const startFakeStatFin = async (tables: Record<string, FakeTable>) => {
  const asked: { readonly method: string; readonly path: string; readonly body: string }[] = [];
  const faults: { readonly method: string; readonly fault: StatFinFault }[] = [];
  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    req.on('end', () => {
      const [method, path] = [req.method ?? '', req.url ?? ''];
      asked.push({ method, path, body });
      const at = faults.findIndex((fault) => fault.method === method);
      if (at >= 0) return faults.splice(at, 1)[0]?.fault(res);
      const table = tables[path.split('/').at(-1)?.replace('.px', '') ?? ''];
      if (table === undefined) return answerWith(400, 'Bad request')(res);
      const json = method === 'GET' ? metadataOf(table) : answerOf(table, body);
      return json === undefined ? answerWith(400)(res) : answerWith(200, JSON.stringify(json), 'application/json')(res);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    service: `http://127.0.0.1:${port}/PxWeb/api/v1/fi/StatFin`,
    tables,
    asked,
    /** The next so many requests of this method go wrong. */
    fails: (method: 'GET' | 'POST', fault: StatFinFault, times = 1) => {
      for (let time = 0; time < times; time++) faults.push({ method, fault });
    },
    /** From now on nothing goes wrong. */
    recover: () => void faults.splice(0),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
export type FakeStatFin = Awaited<ReturnType<typeof startFakeStatFin>>;

const metadataOf = ({ codes = usualCodes, measures, areas, periods, others = [] }: FakeTable) => ({
  title: 'Keksitty taulukko',
  variables: [
    { code: codes.time, text: 'Vuosi', values: periods, valueTexts: periods, time: true },
    { code: codes.area, text: 'Alue', values: areas, valueTexts: areas },
    ...others.map(({ code, values, elimination }) => ({ code, text: code, values, valueTexts: values, elimination })),
    { code: codes.measure, text: 'Tiedot', values: Object.keys(measures), valueTexts: Object.values(measures).map(({ label }) => label) },
  ],
});

function answerOf(table: FakeTable, body: string) {
  const { codes = usualCodes, measures, updated = '2026-06-18T05:00:00Z', order = ['area', 'time', 'measure'] } = table;
  const query = queryIn(body);
  const chosen = {
    time: table.periods.slice(-Number(query[codes.time]?.[0] ?? 1)),
    area: query[codes.area] ?? [],
    measure: query[codes.measure] ?? [],
  };
  if (chosen.area.some((area) => !table.areas.includes(area)) || chosen.measure.some((code) => !(code in measures))) return undefined;
  const labels = (dimension: 'time' | 'area' | 'measure', code: string) =>
    dimension === 'time' && table.preliminary?.includes(code) ? `${code}*` : dimension === 'measure' ? measures[code]?.label : code;
  const cells = product(order.map((dimension) => chosen[dimension])).map((key) => {
    const at = (dimension: 'time' | 'area' | 'measure') => key[order.indexOf(dimension)] ?? '';
    return table.cell(at('area'), at('time'), at('measure'));
  });
  const values = cells.map((cell) => (typeof cell === 'number' ? cell : null));
  const status = Object.fromEntries(cells.flatMap((cell, at) => (typeof cell === 'string' && cell !== '' ? [[String(at), cell]] : [])));
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Keksitty taulukko muuttujina Vuosi, Alue ja Tiedot',
    source: 'Keksitty tilasto',
    updated,
    id: order.map((dimension) => codes[dimension]),
    size: order.map((dimension) => chosen[dimension].length),
    dimension: Object.fromEntries(
      order.map((dimension) => [
        codes[dimension],
        {
          category: {
            index: table.asObjects ? Object.fromEntries(chosen[dimension].map((code, at) => [code, at])) : chosen[dimension],
            label: Object.fromEntries(chosen[dimension].map((code) => [code, labels(dimension, code)])),
            ...(dimension === 'measure'
              ? { unit: Object.fromEntries(chosen.measure.map((code) => [code, { base: measures[code]?.unit ?? '%', decimals: 1 }])) }
              : {}),
          },
        },
      ]),
    ),
    value: table.asObjects ? Object.fromEntries(values.map((value, at) => [String(at), value])) : values,
    ...(Object.keys(status).length > 0 ? { status } : {}),
  };
}

function queryIn(body: string): Readonly<Record<string, readonly string[]>> {
  const { query } = JSON.parse(body) as { query: { code: string; selection: { values: string[] } }[] };
  return Object.fromEntries(query.map(({ code, selection }) => [code, selection.values]));
}

const product = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>((keys, list) => keys.flatMap((key) => list.map((item) => [...key, item])), [[]]);
