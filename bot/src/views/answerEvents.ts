import * as v from 'valibot';
import { planSeries } from '../calendar/planSeries';
import { planned } from '../changes/planned';
import { versionOf } from '../changes/version';
import type { Ledger } from '../delivery/ports';
import { EventId } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import { changeNotice, standingsBeforeChange } from '../reminders/changeNotice';
import { noticeInWords } from '../reminders/changeNoticeCard';
import { lastHeard } from '../reminders/lastHeard';
import type { Handlers } from './handler';
import { todayOf } from './reader';
import { seriesPreview } from './seriesPreview';

export type EventPorts = { readonly readPost: Ledger['read'] };

/** What a move, a cancellation or a changed series would bring, before it is made. */
export const answerEvents = ({ readPost }: EventPorts): Handlers<'calendarToEdit' | 'previewNotice' | 'previewSeries'> => ({
  calendarToEdit: async (reader) => {
    const { priorities, projects, series, network } = reader.data;
    return ok({
      priorities: priorities.map(({ id, order, title }) => ({ id, name: `${order} ${title}` })),
      projects: projects.map(({ id, name }) => ({ id, name })),
      series: series.map((value) => ({ value, version: versionOf('series', value) })),
      today: todayOf(reader),
      lastDay: `${network.frame.period.endYear}-12-31`,
    });
  },
  previewNotice: async (reader, { params, body }) => {
    const { data, now } = reader;
    const id = v.safeParse(EventId, params.event);
    const event = id.success ? data.events.find((each) => each.id === id.output) : undefined;
    if (event === undefined) return refuse('not-found');
    const wanted = planned({ ...event, when: body.when ?? event.when, cancelled: body.cancelled ?? event.cancelled }, event, now);
    const heard = await lastHeard(readPost)(data.network, wanted, standingsBeforeChange(wanted));
    const notice = changeNotice(wanted, heard, now);
    const tells = notice && noticeInWords(notice, wanted, todayOf(reader), data.network.settings.language).join('. ');
    return ok({ tells, known: heard !== undefined });
  },
  previewSeries: async (reader, { body: { alsoChanged, ...wanted } }) => {
    const { data, now } = reader;
    const before = data.series.find(({ id }) => id === wanted.id);
    const last = `${data.network.frame.period.endYear}-12-31`;
    const planned = planSeries({ ...wanted, before, events: data.events, alsoChanged, last, now });
    return planned.ok ? ok(seriesPreview(wanted, before, planned.value, reader)) : planned;
  },
});
