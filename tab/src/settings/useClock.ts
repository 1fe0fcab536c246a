import { useLanguage } from '../text/useWords';

/** A clock time as the reader's language writes it: '9.00', in English '9:00'. */
export const useClock = (): ((time: string) => string) => {
  const { language } = useLanguage();
  return (time) => {
    const short = time.replace(/^0/, '');
    return language === 'en' ? short : short.replace(':', '.');
  };
};
