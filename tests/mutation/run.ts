// Changes each law value by one and names what nobody notices: `npm run test:mutation`.
import { parameters } from '../../src/rules/index.ts';
import { workedCases } from '../planner/workedCases.ts';
import { runMutations, type Mutant } from './mutants.ts';

const { mutants, missed, recordOnly, survivors } = runMutations();
const list = (some: readonly Mutant[]): void =>
  some.forEach(({ what }) => console.log(`  ${what}`));
const byCases = mutants.length - recordOnly.length - survivors.length;

console.log(`${mutants.length} changed values of ${parameters.length} parameters`);
console.log(`${byCases} noticed by ${workedCases.length} worked cases`);
console.log(
  `${recordOnly.length} noticed by the second record only: no result of a case rests on them`,
);
console.log(`${missed.length} of these are read by the rules`);
list(missed);
console.log(`${survivors.length} survivors`);
list(survivors);
process.exitCode = survivors.length + missed.length > 0 ? 1 : 0;
