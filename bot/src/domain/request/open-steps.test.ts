import { newCase } from '../../../test/sample.ts';
import { openSteps } from './open-steps.ts';
import { REQUEST_STATUSES, isEnded } from './request-status.ts';

const { request } = newCase();

test('T009: every case that has not ended is somebody’s step, and one that has ended is nobody’s', () => {
  for (const status of REQUEST_STATUSES)
    expect(openSteps({ ...request, status }).length > 0).toBe(!isEnded(status));
});

test('T017: a case that must be ratified is lederforum’s step beside the administration’s', () => {
  const steps = openSteps({ ...request, status: 'withAdministration', toRatify: true, forum: '2026-12-09' });
  expect(steps).toEqual([
    { holder: 'administration', day: '2026-11-23' },
    { holder: 'leaderForum', day: '2026-12-09' },
  ]);
});
