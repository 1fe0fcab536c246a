import type { AnswerView } from '@kaselo/bot/contract/views';
import { answerWords } from '../text/answer';
import { useContentLanguage, useWords } from '../text/useWords';
import { Mine } from '../ui/Mine';
import { Row } from '../ui/Rows';
import { StatusMark } from '../ui/StatusMark';
import { TextLink } from '../ui/TextLink';

/** What one organisation told: when, what came of it, what others may take up, which action it moved. */
export const AnswerRow = ({ answer }: { readonly answer: AnswerView }) => {
  const words = useWords(answerWords);
  const contentLanguage = useContentLanguage();
  return (
    <Row>
      <div>
        <strong lang={contentLanguage}>{answer.organisation.name}</strong> {answer.mine && <Mine how="you" />} {answer.day}
        {answer.edited && ` (${words.edited})`}
      </div>
      <div>{answer.outcome}</div>
      {answer.goodPractice !== undefined && (
        <div>
          <strong>{words.goodPractice}</strong> {answer.goodPractice}
        </div>
      )}
      {answer.next !== undefined && (
        <div>
          <strong>{words.next}</strong> {answer.next}
        </div>
      )}
      {answer.moved.map((action) => (
        <div key={action.id}>
          <TextLink to={`/priorities/${action.id}`}>{action.text}</TextLink>{' '}
          {action.status !== undefined && <StatusMark status={action.status} />}
        </div>
      ))}
    </Row>
  );
};
