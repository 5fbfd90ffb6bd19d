import {
  composeDigest,
  counted,
  LINE_CODES,
  type DigestButton,
  type DigestLine,
  type LineCode,
} from '../src/domain/digest/digest.ts';
import type { CardScene } from '../src/teams/cards/card-scene.ts';
import { digestCard } from '../src/teams/cards/digest-card.ts';
import type { Card } from '../src/teams/cards/elements.ts';
import { LIMITS } from '../src/domain/request/limits.ts';
import { deputy } from './sample.ts';

/** Each kind of line with the longest of everything, five hundred of each: seven are shown. */
function longest(code: LineCode, word: (limit: number) => string, scene: CardScene): DigestLine[] {
  const button: DigestButton = code === 'answer' ? 'answer' : code === 'decide' ? 'putOnAgenda' : 'openCase';
  return Array.from({ length: 500 }, (_, i) => ({
    code,
    rank: 'waiting' as const,
    caseNo: `2026-${String(100_000 + i)}`,
    title: word(LIMITS.title),
    organisation: word(LIMITS.organisation),
    holder: 'administration',
    sectionIds: scene.register.sections.map((section) => section.id),
    count: 250,
    isUrgent: true,
    button: code === 'undelivered' ? 'openDeliveries' : button,
  }));
}

/** Every digest there is. */
export function digestCards(scene: CardScene, word: (limit: number) => string): [string, Card][] {
  const reader = { ...deputy, form: scene.form };
  const drawn = (name: string, lines: DigestLine[], period: string, kind: 'week' | 'forum' | 'month') => {
    const figures = [
      counted('new', 101),
      counted('waiting', 500),
      counted('received', 1),
      counted('toAgenda', 1.5),
    ];
    const digest = composeDigest([{ figures: lines.length > 0 ? figures : [], lines }]);
    return [`digest ${name}`, digestCard({ digest, kind, period, since: 0 }, reader, scene)] as [
      string,
      Card,
    ];
  };
  return [
    ...LINE_CODES.map((code) => drawn(code, longest(code, word, scene), '2026-W48', 'week')),
    drawn('before a forum', longest('ratify', word, scene), 'forum-2026-12-09', 'forum'),
    drawn('of a month', longest('overdue', word, scene), '2026-11', 'month'),
    drawn('of nothing', [], 'since-1795420800000', 'week'),
  ];
}
