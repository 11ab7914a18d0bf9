import type { Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import type { StoreError } from './errors.ts';
import type { Tables } from './tables.ts';

/** A database with all in which SQLite and PostgreSQL differ. */
export type Database = {
  readonly db: Kysely<Tables>;
  /** What it is called in messages: its file, or its host and name. */
  readonly name: string;
  /**
   * All of it, or nothing.
   * @param isLasting false where a power cut may undo it
   */
  transact<T>(work: (transaction: Transaction<Tables>) => Promise<T>, isLasting: boolean): Promise<T>;
  /** Lets one process at a time go on within a transaction that changes the tables. */
  lock(transaction: Transaction<Tables>): Promise<void>;
  /** Does work while no other process does work of that name. A process that ends, or stops answering, is not waited for. */
  alone(name: string, work: () => Promise<void>): Promise<void>;
  /** The rows, for this transaction alone: rows that another is taking are left out. */
  taking<O>(rows: SelectQueryBuilder<Tables, 'subscription', O>): SelectQueryBuilder<Tables, 'subscription', O>;
  /** True where the same may succeed in a moment: nothing was changed. */
  isPassing(error: unknown): boolean;
  /** What to do about an error of the database; undefined for one of the program. */
  explain(error: unknown): StoreError | undefined;
};

type Write<T> = (transaction: Transaction<Tables>, taking: Database['taking']) => Promise<T>;

/** How the verbs reach the database. Both reject with a StoreError where it cannot be used. */
export type Access = {
  read<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** In a transaction: all of it, or nothing. It may be called again after a fault that passes. */
  write<T>(work: Write<T>): Promise<T>;
  /** The same, at less cost: a power cut may undo it, so whoever writes this way has to find out what happened. */
  note<T>(work: Write<T>): Promise<T>;
};
