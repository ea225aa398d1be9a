import type { OpenQuestion } from '../../../rules/index.ts';
import { questionTexts } from '../textsQuestions.ts';

/** The unanswered questions that can still change the plan, each a way to its field. */
export function OpenQuestions({ questions }: { questions: readonly OpenQuestion[] }) {
  if (questions.length === 0) return null;
  const focus = (question: string) =>
    document.querySelector<HTMLElement>(`.ticket [name='${question}']`)?.focus();
  return (
    <section class="open-questions" aria-labelledby="offene-fragen">
      <h2 id="offene-fragen">Was noch offen ist</h2>
      <ul>
        {questions.map(({ question, movesTotal }) => (
          <li key={question}>
            <button type="button" class="plain" onClick={() => focus(question)}>
              {questionTexts[question].label}
            </button>
            <small>
              {movesTotal ? 'kann den Termin verschieben' : 'kann einzelne Schritte ändern'}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
