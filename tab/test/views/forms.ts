import { Forms } from '@kaselo/bot/contract/answers';
import { ItemToEdit } from '@kaselo/bot/contract/changes';
import * as v from 'valibot';
import { standardQuestions } from './followUps';

const kinds = ['webinar', 'workshop', 'forum', 'deadline', 'meeting', 'steering-group', 'training', 'competition', 'other'];

/** Every kind of event with the standard form. */
export const forms: Forms = v.parse(Forms, {
  standard: standardQuestions,
  kinds: kinds.map((kind) => ({ kind, own: false, questions: standardQuestions })),
});

/** The settings of the network as they are edited. */
export const settings: ItemToEdit = v.parse(ItemToEdit, {
  kind: 'settings',
  id: 'kaselo',
  value: { language: 'fi', regions: [{ id: 'kymenlaakso', name: 'Kymenlaakso' }], followUpMeetings: false },
  version: 'versio1',
});

/** A card as the server builds it. */
export const previewedCard: unknown = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Webinaari päättyi.', weight: 'Bolder', size: 'Medium', wrap: true },
    { type: 'TextBlock', text: 'Yksi \\*lause\\* riittää', isSubtle: true },
    { type: 'Input.Text', id: 'outcome', label: 'Mitä jäi käteen?', isMultiline: true, isRequired: true },
    {
      type: 'Container',
      id: 'more',
      isVisible: false,
      items: [{ type: 'Input.Text', id: 'goodPractice', label: 'Hyvä käytäntö', placeholder: 'Voit jättää tyhjäksi' }],
    },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Lähetä', verb: 'followUp.answer' },
    { type: 'Action.ToggleVisibility', title: 'Kerro lisää', targetElements: ['more'] },
  ],
};
