import type { PlacedPoint } from './points';

export type ChartLine = {
  readonly region: string;
  /** Which of the network's regions it is, for its mark and dashes; undefined for the whole country. */
  readonly order: number | undefined;
  /** The line through what is known; it stops at a gap and begins again after it. */
  readonly path: string;
  readonly points: readonly PlacedPoint[];
  /** The region's name at the end of its line. */
  readonly label: { readonly x: number; readonly y: number; readonly text: string } | undefined;
};

export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly lines: readonly ChartLine[];
  readonly points: readonly PlacedPoint[];
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly periods: readonly { readonly x: number; readonly text: string }[];
  /** Where gaps are marked: below the axis, where nothing could be taken for a figure. */
  readonly gapLane: number | undefined;
  readonly target: { readonly y: number; readonly text: string } | undefined;
  /** False where the scale begins elsewhere than at nought. */
  readonly fromZero: boolean;
};
