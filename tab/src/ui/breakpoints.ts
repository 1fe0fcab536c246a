/** A phone: one column, touch targets of at least 44 px. */
export const narrowQuery = '(max-width: 639.98px)';
export const onNarrow = `@media ${narrowQuery}`;

/** Room for two columns side by side. */
export const onWide = '@media (min-width: 960px)';

/** The system paints with its own few colours: what SVG draws, and edges that are otherwise transparent, must follow by themselves. */
export const onForcedColours = '@media (forced-colors: active)';

/** Printed: white, without what is only to be pressed. */
export const onPaper = '@media print';

/** What a finger needs. */
export const touchTarget = '44px';
