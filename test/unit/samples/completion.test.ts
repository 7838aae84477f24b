import { describe, expect, it } from 'vitest';
import { samples, sampleOf } from '../../../stories/flows/samples/index.js';
import { scriptedRun } from '../../support/scriptedRun.js';
import { completions } from './completions.js';

describe('a scripted walk through each sample Flow', () => {
  it('exists for every sample', () => {
    expect(Object.keys(completions).sort()).toEqual(samples.map(({ id }) => id).sort());
  });

  it.each(samples)('$id ends with every reference resolved', async (sample) => {
    const { steps, expected } = completions[sample.id]!;
    const response = await scriptedRun(sample, steps);
    expect(response?.params).toEqual({ ...expected, flow_token: 'token-1' });
    expect(response && JSON.parse(response.response_json)).toEqual(response?.params);
  });

  it('takes the other branch for a small number', async () => {
    const response = await scriptedRun(sampleOf('branching'), [
      { fill: { amount: '10' } }, { press: 'Footer' }, { on: 'TICKETS' }, { fill: { reduced: true } }, { press: 'Footer' },
    ]);
    expect(response?.params).toEqual({ kind: 'tickets', amount: '10', reduced: true, flow_token: 'token-1' });
  });

  it('lets the endpoint take the other branch for a small number', async () => {
    const response = await scriptedRun(sampleOf('deciding-endpoint'), [
      { fill: { amount: '3' } }, { press: 'Footer' }, { on: 'RETAIL' }, { press: 'Footer' },
    ]);
    expect(response?.params).toEqual({ tier: 'retail', offer: '3 boxes at 10 each', order: 'A-1007', flow_token: 'token-1' });
  });

  it('walks a dynamic Flow on its example data when nobody answers', async () => {
    const response = await scriptedRun(sampleOf('live-slots'), [
      { fill: { day: '2027-05-04', slot: 'early' } }, { press: 'Footer' }, { on: 'CONFIRM' }, { press: 'Footer' },
    ], { answered: false });
    expect(response?.params).toEqual({ day: '2027-05-04', slot: 'early', remind: false, flow_token: 'token-1' });
  });
});
