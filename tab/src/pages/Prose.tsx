import { pagesWords } from '../text/pages';
import { useWords } from '../text/useWords';
import { Page } from '../ui/Page';
import { useProseStyles } from './Prose.styles';

/** A page of text that anybody may read. */
export const Prose = ({ page }: { readonly page: 'privacy' | 'terms' | 'accessibility' }) => {
  const styles = useProseStyles();
  const { title, sections } = useWords(pagesWords)[page];
  return (
    <Page title={title}>
      <div className={styles.prose}>
        {sections.map((section) => (
          <section key={section.heading}>
            <h2 className={styles.heading}>{section.heading}</h2>
            {section.text.map((paragraph) => (
              <p key={paragraph} className={styles.text}>
                {paragraph}
              </p>
            ))}
          </section>
        ))}
      </div>
    </Page>
  );
};
