import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Violations that are not ours to mend: the rule, where, and why it stands. */
const KNOWN: { rule: string; target: RegExp; why: string }[] = [
  {
    rule: 'landmark-unique',
    target: /^(header|main)$/,
    why: 'the tab in its frame is a page of its own, with a header and a main part; axe counts them with its owner’s',
  },
];

/** The looks that Teams has. */
export const THEMES = ['default', 'dark', 'contrast'] as const;

/**
 * Sees that axe finds nothing wrong in a page and the frames in it. Fluent's focus sentinels are never seen by anybody.
 * @param theme all but the first differ from it in their colours alone, so only those are looked at
 */
export async function expectAccessible(
  page: Page,
  theme: (typeof THEMES)[number] = 'default',
): Promise<void> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .exclude('[data-tabster-dummy]');
  const { violations } = await (theme === 'default' ? axe : axe.withRules('color-contrast')).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => {
      const why = any.map(({ message }) => message).join('; ');
      return { rule: id, target: target.flat().join(' '), help, html: html.slice(0, 200), why };
    }),
  );
  const known = (one: (typeof found)[number]) =>
    KNOWN.some(({ rule, target }) => rule === one.rule && target.test(one.target));
  expect(found.filter((one) => !known(one))).toEqual([]);
}
