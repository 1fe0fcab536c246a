import type { Person } from './ids';
import type { Random } from './random';

const tenantId = 'removed';

/**
 * Who stands in the place of a person that was taken out of something that stays. Each is another, so that nobody can
 * tell which of these were once the same, and two of them are never counted as one.
 */
export const removedPerson = (random: Random): Person => ({
  tenantId,
  objectId: Buffer.from(random.token(9), 'base64url').toString('hex'),
});

export const isRemoved = (person: Pick<Person, 'tenantId'>): boolean => person.tenantId === tenantId;
