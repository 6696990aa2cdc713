// Asks Oxigraph questions of a release: node answers.mjs RELEASE QUESTIONS ANSWERS
// Loads RELEASE/dataset.nq and, as the default graph, RELEASE/dataset.nt; writes what each file QUESTIONS/**/*.rq
// is answered, as SPARQL 1.1 JSON, or the error as .txt, into the folder ANSWERS.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import oxigraph from 'oxigraph';

const [release, questions, answers] = process.argv.slice(2);
const store = new oxigraph.Store();
for (const [file, format] of [['dataset.nq', 'application/n-quads'], ['dataset.nt', 'application/n-triples']]) {
  store.load(readFileSync(join(release, file), 'utf8'), {format, lenient: true});
}
for (const file of readdirSync(questions, {recursive: true}).filter(name => name.endsWith('.rq'))) {
  const answer = join(answers, basename(file).replace(/rq$/, ''));
  try {
    const query = readFileSync(join(questions, file), 'utf8');
    writeFileSync(answer + 'json', store.query(query, {results_format: 'application/sparql-results+json'}));
  } catch (failure) {
    writeFileSync(answer + 'txt', String(failure));
  }
}
