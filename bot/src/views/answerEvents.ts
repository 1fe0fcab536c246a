import * as v from 'valibot';
import { planned } from '../changes/planned';
import type { Ledger } from '../delivery/ports';
import { EventId } from '../kit/ids';
import { ok, refuse } from '../kit/result';
import { changeNotice, standingsBeforeChange } from '../reminders/changeNotice';
import { noticeInWords } from '../reminders/changeNoticeCard';
import { lastHeard } from '../reminders/lastHeard';
import type { Handlers } from './handler';
import { todayOf } from './reader';

export type EventPorts = { readonly readPost: Ledger['read'] };

/** What a move or a cancellation would bring, before it is made. */
export const answerEvents = ({ readPost }: EventPorts): Handlers<'previewNotice'> => ({
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
});
