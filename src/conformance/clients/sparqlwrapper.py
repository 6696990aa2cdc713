"""Asks an endpoint with SPARQLWrapper and rdflib, as Debian packages them: sparqlwrapper.py ENDPOINT QUESTIONS

Prints a line for each thing that goes as it should, and fails at the first that does not.
"""
import pathlib
import sys
import warnings

import rdflib
import SPARQLWrapper as sw
from rdflib.plugins.stores.sparqlstore import SPARQLStore

endpoint, questions = sys.argv[1:]
warnings.simplefilter("error")
warnings.filterwarnings("ignore", category=DeprecationWarning)


def asked(query, form):
    wrapper = sw.SPARQLWrapper(endpoint)
    wrapper.setQuery(query)
    wrapper.setReturnFormat(form)
    return wrapper.queryAndConvert()


for form in (sw.JSON, sw.XML, sw.CSV, sw.TSV):
    assert asked("SELECT * { ?s ?p ?o } LIMIT 2", form), form
    print("SELECT", form)
assert asked("ASK { ?s ?p ?o }", sw.JSON)["boolean"] is True
print("ASK json")
for query in ("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 5", "DESCRIBE ?s { ?s a <https://w3id.org/communique/ns#Statement> } LIMIT 1"):
    for form in (sw.XML, sw.RDFXML, sw.TURTLE, sw.N3):
        answer = asked(query, form)
        if isinstance(answer, bytes):
            answer = rdflib.Graph().parse(data=answer, format="turtle")
        assert len(answer) > 0, (query, form)
        print(query.split()[0], form)

store = rdflib.Graph(SPARQLStore(endpoint))
assert len(list(store.triples((None, rdflib.RDF.type, rdflib.URIRef("https://w3id.org/communique/ns#Document"))))) > 0
print("rdflib triples")

for file in sorted(pathlib.Path(questions).rglob("*.rq")):
    text = file.read_text()
    wrapper = sw.SPARQLWrapper(endpoint)
    wrapper.setQuery(text)
    assert wrapper.queryType == sw.SELECT, (file.name, wrapper.queryType)
    if "SERVICE" not in text:
        wrapper.setReturnFormat(sw.JSON)
        rows = wrapper.queryAndConvert()["results"]["bindings"]
        assert rows, file.name
        assert len(list(store.query(text))) == len(rows), file.name
    print("question", file.name)
