import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { AskStatistics } from '../../indicators/ports';
import { seconds } from '../../kit/clock';
import { ok, refuse } from '../../kit/result';
import { readJsonStat } from './jsonStat';
import { PxwebTable, resolveTable } from './pxwebTable';
import { type HttpPorts, readJson } from './readJson';

/** The service lets 30 questions through in ten seconds; one a second is a good guest's pace. */
const pace = seconds(1);

export type StatFinPorts = HttpPorts & {
  /** 'https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin': the service's interface in one language. */
  readonly service: string;
};

/**
 * Asks Statistics Finland's PxWeb interface: first what the table is today, then for its latest periods. Codes are found
 * anew each time, for they are dated and change with the division of areas (in June 2026 nearly all of them did).
 */
export const askStatFin =
  (ports: StatFinPorts): AskStatistics =>
  async (wanted) => {
    const { subject, table } = wanted.import;
    const address = `${ports.service}/${encodeURIComponent(subject)}/${encodeURIComponent(table)}.px`;
    const described = await readJson(address, { method: 'GET' }, ports);
    await ports.pause(pace);
    if (!described.ok) return described;
    const metadata = v.safeParse(PxwebTable, described.value.json);
    if (!metadata.success) return refuse({ problem: 'not-statistics' });
    const resolved = resolveTable(metadata.output, wanted);
    if (!resolved.ok) return resolved;

    const body = JSON.stringify({ query: resolved.value.query, response: { format: 'json-stat2' } });
    const asked = await readJson(address, { method: 'POST', body, headers: { 'content-type': 'application/json' } }, ports);
    await ports.pause(pace);
    if (!asked.ok) return asked;
    const read = readJsonStat(asked.value.json, resolved.value, wanted);
    if (!read.ok) return read;
    const { observations, source, title, publishedOn } = read.value;
    return ok({
      observations,
      publishedOn,
      source: source === '' ? metadata.output.title : source,
      title: title === '' ? metadata.output.title : title,
      areaDivision: resolved.value.region,
      request: { address, body },
      hash: createHash('sha256').update(asked.value.text).digest('hex'),
    });
  };
