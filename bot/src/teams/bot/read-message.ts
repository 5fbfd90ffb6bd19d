import { findCaseNo } from '../../domain/kernel/case-no.ts';
import type { WrittenForm } from '../../domain/kernel/written-form.ts';
import { digestIntent, type DigestIntent } from './digest-intent.ts';

/** What somebody wants who wrote to the bot. */
export type Intent =
  | { kind: 'newRequest' }
  | { kind: 'status'; caseNo: string }
  /** Asked for a status without saying of which case. */
  | { kind: 'statusHow' }
  | { kind: 'help' }
  | { kind: 'writtenForm'; form: WrittenForm }
  | { kind: 'forumHere' }
  | DigestIntent
  | { kind: 'unclear' };

/** Reads a message as people write it: capitals, punctuation, mentions and markup do not matter. */
export function readMessage(raw: string): Intent {
  const words = plainWords(raw);
  const caseNo = findCaseNo(words);
  if (caseNo !== null) return { kind: 'status', caseNo };
  const digest = digestIntent(words);
  if (digest !== null) return digest;
  if (/^(hjelp|help|hei|hallo|kva kan du|hva kan du)\b/.test(words)) return { kind: 'help' };
  if (/\b(lederforum|leiarforum) her\b/.test(words)) return { kind: 'forumHere' };
  if (/\b(ny|nye|registrere?|melde?)\b.*\b(henvendelse|førespurnad|forespørsel|henvending)/.test(words))
    return { kind: 'newRequest' };
  if (/\bnynorsk\b/.test(words)) return { kind: 'writtenForm', form: 'nn' };
  if (/\bbokmål\b/.test(words)) return { kind: 'writtenForm', form: 'nb' };
  if (/\b(status|sak|saka|saken)\b/.test(words)) return { kind: 'statusHow' };
  if (/\b(henvendelse|førespurnad|forespørsel)\b/.test(words)) return { kind: 'newRequest' };
  return { kind: 'unclear' };
}

const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The words of a message without mentions, markup and punctuation, in small letters. */
export function plainWords(raw: string): string {
  return raw
    .replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? ' ')
    .replace(/[«»"'.,:;!?*_`()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('nb');
}
