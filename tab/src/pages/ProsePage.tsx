import type { Prose } from '../text/prose';
import { Page } from '../ui/Page';
import { useProsePageStyles } from './ProsePage.styles';

/** A page of text that anybody may read. */
export const ProsePage = ({ title, sections }: Prose) => {
  const styles = useProsePageStyles();
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
