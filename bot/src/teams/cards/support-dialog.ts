import { LIMITS } from '../../domain/request/limits.ts';
import { PRIORITIES, type RequestCase } from '../../domain/request/request-case.ts';
import { submit } from './actions.ts';
import { caseTitle } from './case-facts.ts';
import type { CardScene } from './card-scene.ts';
import { card, text, type Card } from './elements.ts';
import { inputsOf, type FormState } from './inputs.ts';

/** The form by which a network's UP1 adds needs analysis, priority and evaluation (T014). */
export function supportDialog(
  request: RequestCase,
  scene: CardScene,
  opKey: string,
  state: FormState | null,
  notice: string | null,
): Card {
  const { label, support, button, required } = scene.texts;
  const { textField, choiceField } = inputsOf(state ?? { values: startValues(request), problems: {} });
  return card({
    lang: scene.form,
    spoken: support.title,
    body: [
      ...(notice === null ? [] : [text(notice, { color: 'Attention', weight: 'Bolder' })]),
      ...caseTitle(request),
      ...textField('needsAnalysis', label.needsAnalysis, LIMITS.support, { lines: 4, required }),
      ...choiceField(
        'priority',
        label.priority,
        PRIORITIES.map((priority) => [priority, scene.words.priority[priority]]),
        { start: 'normal' },
      ),
      ...textField('evaluation', label.evaluation, LIMITS.support, { lines: 4, required }),
    ],
    actions: [submit(button.save, 'supportRequest', { caseNo: request.caseNo, opKey })],
  });
}

function startValues({ support }: RequestCase): Record<string, string> {
  if (support === null) return {};
  return { needsAnalysis: support.needsAnalysis, priority: support.priority, evaluation: support.evaluation };
}
