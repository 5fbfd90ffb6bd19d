import type { View } from '../../domain/delivery/view-key.ts';
import type { Delivery } from '../ports/delivery.ts';
import type { Budget } from './budget.ts';

/** What the comparison needs; it only marks, so that delivering stays the relay's. */
export type Reconciling = Pick<
  Delivery,
  'views' | 'render' | 'messenger' | 'lookout' | 'digest' | 'now' | 'log'
> & {
  /** Every view that should stand, as far as its renderer agrees; see `expectedViews`. */
  expectedViews(): Promise<View[]>;
  /** The relay's own: what is deleted counts on it. */
  budget: Budget;
  /** A short pause, so that people's own work goes first. */
  rest(): Promise<void>;
};

export type Reconciled = {
  checked: number;
  /** Should stand and did not. */
  missing: number;
  /** Stood, and not as the tables are. */
  stale: number;
  /** First posts of unknown fate of which Teams could tell. */
  unknownResolved: number;
  doublesFound: number;
  doublesRemoved: number;
};
