import type { Dispatch, PlannerState } from '../state.ts';
import type { Result } from '../view/result.ts';

type Props = { state: PlannerState; result: Result; dispatch: Dispatch };

async function copyLink(dispatch: Dispatch): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    dispatch({ type: 'say', text: 'Link kopiert.' });
  } catch {
    dispatch({
      type: 'say',
      text: 'Der Browser lässt das Kopieren nicht zu. Kopieren Sie die Adresszeile.',
    });
  }
}

/** The makers of files are loaded when somebody asks for a file. */
async function save(kind: 'calendar' | 'json', { state, result, dispatch }: Props): Promise<void> {
  const { calendarFile, jsonFile, download } = await import('../files/index.ts');
  if (kind === 'json') download(jsonFile(state, result));
  else download(calendarFile(state, result));
  dispatch({ type: 'say', text: 'Datei gespeichert.' });
}

/** Ways to take the plan along. Nothing is sent anywhere. */
export function Exports(props: Props) {
  const { state, result, dispatch } = props;
  const dated = result.plan.mode !== 'weeks';
  return (
    <section class="exports" aria-labelledby="mitnehmen">
      <h2 id="mitnehmen">Mitnehmen</h2>
      <div class="buttons">
        <button type="button" onClick={() => print()}>
          Drucken
        </button>
        <button type="button" disabled={!dated} onClick={() => void save('calendar', props)}>
          Kalenderdatei
        </button>
        <button type="button" onClick={() => void copyLink(dispatch)}>
          Link kopieren
        </button>
        <button type="button" onClick={() => void save('json', props)}>
          Daten (JSON)
        </button>
      </div>
      <p class="small">
        Der Link enthält Ihre Angaben, auch Alter und Lohn. Wer ihn hat, kann sie lesen.
        {!dated && ' Für die Kalenderdatei wählen Sie oben einen Tag.'}
      </p>
      <p role="status">{state.said}</p>
    </section>
  );
}
