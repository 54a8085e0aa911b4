import { isProcedure } from '@orpc/server';
import { expect, test } from 'vitest';
import { contract } from '../../shared/contract/contract.ts';
import { aWorkbench } from '../support/workbench.ts';

test('every operation of the contract is answered, and no other', async () => {
  const { router } = await aWorkbench();
  const named = (areas: Readonly<Record<string, Readonly<Record<string, unknown>>>>) =>
    Object.entries(areas).flatMap(([area, operations]) =>
      Object.keys(operations).map((name) => `${area}.${name}`),
    );
  expect(named(router).sort()).toEqual(named(contract).sort());
  for (const operations of Object.values(router))
    for (const operation of Object.values(operations)) expect(isProcedure(operation)).toBe(true);
});
