import { ArrowTrendingLines20Regular } from '@fluentui/react-icons/svg/arrow-trending-lines';
import { BookLetter20Regular } from '@fluentui/react-icons/svg/book-letter';
import { BookOpen20Regular } from '@fluentui/react-icons/svg/book-open';
import { Briefcase20Regular } from '@fluentui/react-icons/svg/briefcase';
import { Building20Regular } from '@fluentui/react-icons/svg/building';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Chat20Regular } from '@fluentui/react-icons/svg/chat';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { Lightbulb20Regular } from '@fluentui/react-icons/svg/lightbulb';
import { NoteEdit20Regular } from '@fluentui/react-icons/svg/note-edit';
import { Target20Regular } from '@fluentui/react-icons/svg/target';
import { TaskListSquareLtr20Regular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import type { SearchKind } from '@kaselo/bot/contract/search';

const icons = {
  priority: Flag20Regular,
  objective: Target20Regular,
  action: TaskListSquareLtr20Regular,
  event: CalendarLtr20Regular,
  indicator: ArrowTrendingLines20Regular,
  organisation: Building20Regular,
  project: Briefcase20Regular,
  strategy: BookOpen20Regular,
  abbreviation: BookLetter20Regular,
  update: NoteEdit20Regular,
  answer: Chat20Regular,
  practice: Lightbulb20Regular,
} as const satisfies Record<SearchKind, unknown>;

/** The sign of a kind; its word always stands beside it. */
export const KindIcon = ({ kind }: { readonly kind: SearchKind }) => {
  const Icon = icons[kind];
  return <Icon aria-hidden="true" />;
};
