import type { CollectionName } from './collections.ts';

type Attributes = { readonly required: readonly string[]; readonly optional: readonly string[] };

const attributes = (required: string[], optional: string[] = []): Attributes => ({
  required,
  optional,
});

/** The components of texts; null: its attributes are not checked here. */
const textComponents: Readonly<Record<string, Attributes | null>> = {
  Bar: attributes([], ['law', 'open']),
  CaseBox: attributes([], ['drawing', 'title']),
  CasePlan: attributes(['case']),
  Compare: null,
  DutyYear: attributes([]),
  Figure: null,
  Law: attributes(['id'], ['form']),
  Margin: attributes(['title']),
  Paper: attributes(['title']),
  ProcedureTable: null,
  ResponsibilityMap: attributes(['procedures'], ['skip']),
  WideTable: attributes([], ['last']),
  Step: attributes(['title'], ['law', 'open', 'norm']),
  StepTable: attributes(['procedure'], ['skip']),
  Steps: attributes([], ['title']),
  Sum: attributes(['laws']),
  Tape: attributes(['procedure'], ['skip']),
  Term: attributes(['id']),
  TitleTree: attributes([]),
  TwoPapers: attributes([]),
  Verdict: attributes(['is']),
};

/** Further components for content/pages; each prints something that only code knows. */
const pageComponents: Readonly<Record<string, Attributes | null>> = {
  HostingNote: attributes([]),
  ImprintData: attributes([]),
  MediaNote: attributes([]),
  ReportMistake: attributes([]),
  StorageList: attributes([]),
};

/** The components that a text of a collection may use. */
export function componentsFor(collection: CollectionName): typeof textComponents {
  return collection === 'pages' ? { ...textComponents, ...pageComponents } : textComponents;
}
