import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { useId, useRef, useState } from 'react';
import { useQuery } from '../api/query';
import { emailWords } from '../text/email';
import { useWords } from '../text/useWords';
import { ActionButton, ActionLink } from '../ui/ActionButton';
import { copyText } from '../ui/copyText';
import { ViewState } from '../ui/ViewState';
import { useEmailStyles } from './Email.styles';
import { mailAddress } from './mailAddress';

/** What is told: an event, a round or a month. */
export type EmailOf =
  | { readonly view: 'eventEmail'; readonly params: { readonly event: string } }
  | { readonly view: 'roundEmail'; readonly params: { readonly round: string } }
  | { readonly view: 'monthEmail'; readonly params: { readonly month: string } };

/** The text in sight, so that one sees what one sends; copied with one press, or by hand where pressing does not help. */
export const EmailText = ({ of: { view, params } }: { readonly of: EmailOf }) => (
  <ViewState query={useQuery(view, params, false)}>{(email) => <Written key={email.body} {...email} />}</ViewState>
);

const Written = ({ subject, body }: { readonly subject: string; readonly body: string }) => {
  const styles = useEmailStyles();
  const words = useWords(emailWords);
  const [said, setSaid] = useState('');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const mail = mailAddress({ subject, body });
  const copy = async () => {
    if (await copyText(body)) return setSaid(words.copied);
    field.current?.focus();
    field.current?.select();
    setSaid(words.notCopied);
  };
  return (
    <section aria-label={words.heading} className={styles.email}>
      <p className={styles.text}>{words.lead}</p>
      <label className={styles.label} htmlFor={`${id}-subject`}>
        {words.subject}
      </label>
      <input id={`${id}-subject`} readOnly value={subject} className={styles.field} />
      <label className={styles.label} htmlFor={`${id}-body`}>
        {words.body}
      </label>
      <textarea id={`${id}-body`} ref={field} readOnly rows={12} value={body} className={styles.field} />
      <div className={styles.buttons}>
        <ActionButton appearance="primary" icon={<Copy20Regular aria-hidden="true" />} onClick={() => void copy()}>
          {words.copy}
        </ActionButton>
        <ActionLink href={mail.href}>{words.open}</ActionLink>
      </div>
      {!mail.whole && <p className={styles.text}>{words.tooLong}</p>}
      <p role="status" className={styles.text}>
        {said}
      </p>
    </section>
  );
};
