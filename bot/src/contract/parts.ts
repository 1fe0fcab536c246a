import * as v from 'valibot';

export const day = v.string();
export const named = <Id extends v.GenericSchema>(id: Id) => v.object({ id, name: v.string() });
