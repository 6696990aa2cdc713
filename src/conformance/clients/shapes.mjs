// Validates with the SHACL engines rdf-validate-shacl and shacl-engine: node shapes.mjs ONTOLOGY POLICY DATA...
// Prints a line for each engine and each DATA (Turtle or N-Triples; what is joined with "+" is one graph):
// engine, last file of the data, number of results. Only SHACL Core: shapes/*-sparql.ttl are left out.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import dataModel from '@rdfjs/data-model';
import datasets from '@rdfjs/dataset';
import {Parser} from 'n3';
import RdfValidateShacl from 'rdf-validate-shacl';
import {Validator as ShaclEngine} from 'shacl-engine';

const [ontology, policy, ...data] = process.argv.slice(2);

const read = new Map();

function quads(file) {
  if (!read.has(file)) {
    read.set(file, new Parser({factory: dataModel, blankNodePrefix: file}).parse(readFileSync(file, 'utf8')));
  }
  return read.get(file);
}

function graph(files) {
  return datasets.dataset(files.flatMap(quads));
}

const shapes = graph(readdirSync(join(ontology, 'shapes'))
  .filter(file => !file.endsWith('-sparql.ttl'))
  .filter(file => !file.startsWith('excerpts-') || file === `excerpts-${policy}.ttl`)
  .map(file => join(ontology, 'shapes', file)));
const engines = {
  'rdf-validate-shacl': new RdfValidateShacl(shapes),
  'shacl-engine': new ShaclEngine(shapes, {factory: dataModel}),
};
const known = ['communique.ttl', 'codes.ttl'].map(file => join(ontology, file));
for (const files of data) {
  const dataset = graph([...known, ...files.split('+')]);
  for (const [name, engine] of Object.entries(engines)) {
    const report = await engine.validate(name === 'shacl-engine' ? {dataset} : dataset);
    console.log(name, files.split('+').pop(), [...report.results].length);
  }
}
