import { formsOf } from '../followUps/form';
import { openedNow } from '../followUps/openedNow';
import type { Answers, Drafts } from '../followUps/ports';
import { previewCard } from '../followUps/previewCard';
import { ok } from '../kit/result';
import { fitting } from '../search/fitting';
import type { Handlers } from './handler';
import { allAnswersView, myAnswersView, practicesView } from './tellingViews';

export type TellingPorts = { readonly answers: Pick<Answers, 'all'>; readonly drafts: Pick<Drafts, 'ofPerson'> };

const longestQuestion = 120;

/** All that has been answered, the library of good practices, one's own answers, and a form as its card will look. */
export const answerFollowUps = ({
  answers,
  drafts,
}: TellingPorts): Handlers<'answers' | 'practices' | 'myAnswers' | 'forms' | 'newRound' | 'previewQuestions'> => ({
  answers: async (reader) => ok(allAnswersView(await answers.all(reader.data.network.id), reader)),
  practices: async (reader, { params }) => {
    const given = await answers.all(reader.data.network.id);
    return ok(
      practicesView(given, fitting((params.search ?? '').slice(0, longestQuestion), reader.data.network.settings.language), reader),
    );
  },
  myAnswers: async (reader) => {
    const { id } = reader.data.network;
    const [given, left] = await Promise.all([answers.all(id), drafts.ofPerson(id, reader.person)]);
    return ok(myAnswersView(given, left, reader));
  },
  newRound: async ({ data, now }) => ok(openedNow(now, data.network.settings.rules)),
  forms: async ({ data }) => ok(formsOf(data.network.settings)),
  previewQuestions: async ({ data, now, links }, { body }) => ok({ card: previewCard(body, data, links, now) }),
});
