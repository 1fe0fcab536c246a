import { useChartStyles } from './Chart.styles';

/** Dashes of the lines, so that they are told apart without colour. */
const dashes = [undefined, '8 4', '12 3 3 3', '5 3'];
const shapes = ['M0-5.5A5.5 5.5 0 1 1 0 5.5A5.5 5.5 0 1 1 0-5.5Z', 'M0-7L7 0L0 7L-7 0Z', 'M0-7L6.5 5L-6.5 5Z', 'M-5-5H5V5H-5Z'];
const country = 'M-4-4H4V4H-4Z';

export const dashOf = (order: number | undefined): string | undefined => (order === undefined ? '2 3' : dashes[order % dashes.length]);

type Props = { readonly order: number | undefined; readonly small?: boolean };

/** The shape of a region's points; the whole country has a small square. */
export const Mark = ({ order, small = false }: Props) => {
  const styles = useChartStyles();
  const scale = small ? 'scale(0.75)' : undefined;
  if (order === undefined) return <path d={country} transform={scale} className={styles.fullCountry} />;
  return (
    <path d={shapes[order % shapes.length]} transform={scale} strokeWidth={2} className={order % 2 === 0 ? styles.full : styles.hollow} />
  );
};

/** Where a figure is missing: a cross, which is no figure's mark. */
export const GapMark = () => <path d="M-4-4L4 4M4-4L-4 4" strokeWidth={1.5} className={useChartStyles().gap} />;

/** Around a figure that has been revised. */
export const RevisedRing = ({ small = false }: Pick<Props, 'small'>) => (
  <circle r={small ? 8 : 10} strokeWidth={1.5} className={useChartStyles().ring} />
);

/** Beside a figure that is not final, as statistics mark it. */
export const PreliminaryStar = () => (
  <text x={7} y={-7} stroke="none" className={useChartStyles().star}>
    *
  </text>
);
