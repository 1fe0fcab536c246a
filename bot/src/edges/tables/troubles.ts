import { RestError } from '@azure/data-tables';
import { RowTooLarge, StoreUnreachable } from '../../kit/trouble';

const statusOf = (error: unknown): number | undefined => (error instanceof RestError ? error.statusCode : undefined);

/** A table that is missing, or about to be, is no answer about a row. */
const isAboutTheTable = (error: unknown): boolean => error instanceof Error && /TableNotFound|TableBeingDeleted/.test(error.message);

/** Only a 404 about the row means that it is not there. */
export const isAbsent = (error: unknown): boolean => statusOf(error) === 404 && !isAboutTheTable(error);

/** 409: the row is there already. 412: it has changed. 404 in a transaction: what was to be changed is gone. */
export const isConflict = (error: unknown): boolean => [404, 409, 412].includes(statusOf(error) ?? 0) && !isAboutTheTable(error);

/** What the service says of a row or a request that it will never take, however often it is asked. */
const isTooLarge = (error: unknown): boolean =>
  statusOf(error) === 413 ||
  (error instanceof Error && /EntityTooLarge|PropertyValueTooLarge|ContentLengthExceeded|RequestBodyTooLarge/.test(error.message));

/** The service's error in our words. A 400 is our own mistake and stays what it is; whatever else comes may be over in a while. */
export const translated = (error: unknown): unknown => {
  if (isTooLarge(error)) return new RowTooLarge('the store does not take so much', { cause: error });
  if (statusOf(error) === 400) return error;
  const comesFromService = error instanceof RestError || (error instanceof Error && /Abort|Credential|Authentication/.test(error.name));
  return comesFromService ? new StoreUnreachable('the store cannot be reached', { cause: error }) : error;
};
