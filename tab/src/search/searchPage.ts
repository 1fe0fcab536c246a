/** The page that shows what is found by a question: an address that can be kept and sent. */
export const searchPage = (question: string): string =>
  question.trim() === '' ? '/search' : `/search?${new URLSearchParams({ q: question.trim() })}`;
