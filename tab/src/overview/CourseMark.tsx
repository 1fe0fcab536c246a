import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { Course } from '@kaselo/bot/contract/overview';
import { overviewWords } from '../text/overview';
import { useWords } from '../text/useWords';
import { useCourseMarkStyles } from './CourseMark.styles';

const icons = { 'on-the-way': CheckmarkCircle16Regular, 'off-the-way': Warning16Regular, 'no-data': QuestionCircle16Regular } as const;

/** Whether an indicator goes the way that is wanted: icon, word and colour. */
export const CourseMark = ({ course }: { readonly course: Course }) => {
  const styles = useCourseMarkStyles();
  const { course: words } = useWords(overviewWords);
  const Icon = icons[course];
  return (
    <span className={mergeClasses(styles.mark, styles[course])}>
      <Icon aria-hidden="true" className={styles.icon} />
      {words[course]}
    </span>
  );
};
