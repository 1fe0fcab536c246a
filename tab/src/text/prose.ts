/** A page of running text: headings and paragraphs. */
export type Prose = {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly text: readonly string[] }[];
};
