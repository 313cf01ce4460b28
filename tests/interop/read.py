"""Reads documents with a Python library: `read.py LIBRARY` takes one JSON object a line, {"format", "text"},
and answers each with one line, {"quads"} of terms as RDF/JS has them, {"data"} for a page, or {"error"}.
`read.py LIBRARY --version` prints the library's version."""

import importlib.metadata
import json
import logging
import sys


def rdflib_reader():
    import rdflib

    # As they were written: "1.50" is not to become "1.5".
    rdflib.NORMALIZE_LITERALS = False
    # It logs what it thinks of IRIs and of values, and reads them all the same.
    logging.disable(logging.WARNING)

    def term(node):
        if isinstance(node, rdflib.Literal):
            return literal(str(node), node.datatype and str(node.datatype), node.language)
        return named_or_blank(str(node), isinstance(node, rdflib.BNode))

    def read(format, text):
        dataset = rdflib.ConjunctiveGraph()
        parsed = dataset.parse(data=text.encode(), format=format)
        quads = []
        for subject, predicate, object, context in dataset.quads():
            graph = context.identifier
            # A document without graphs is put into one with a name of rdflib's making.
            unnamed = isinstance(graph, rdflib.BNode) or graph == parsed.identifier
            quads.append([term(subject), term(predicate), term(object), None if unnamed else term(graph)])
        return {"quads": quads}

    return read


def pyld_reader():
    from pyld import jsonld

    def refuse(url, options):
        raise ValueError(url + " is not fetched")

    jsonld.set_document_loader(refuse)

    def term(node):
        if node["type"] == "literal":
            return literal(node["value"], node.get("datatype"), node.get("language"))
        return named_or_blank(node["value"], node["type"] == "blank node")

    def read(format, text):
        if format == "nquads":
            dataset = jsonld.JsonLdProcessor.parse_nquads(text)
        else:
            dataset = jsonld.to_rdf(json.loads(text))
        quads = []
        for name, triples in dataset.items():
            graph = None if name == "@default" else named_or_blank(name, name.startswith("_:"))
            for triple in triples:
                terms = [term(triple[position]) for position in ("subject", "predicate", "object")]
                quads.append([*terms, graph])
        return {"quads": quads}

    return read


def extruct_reader():
    import extruct

    return lambda format, text: {"data": extruct.extract(text, syntaxes=["json-ld"])["json-ld"]}


def named_or_blank(value, blank):
    return {"termType": "BlankNode" if blank else "NamedNode", "value": value.removeprefix("_:")}


def literal(value, datatype, language):
    return {"termType": "Literal", "value": value, "datatype": datatype, "language": language or ""}


libraries = {
    "rdflib": ("rdflib", rdflib_reader),
    "pyld": ("PyLD", pyld_reader),
    "extruct": ("extruct", extruct_reader),
}
package, reader = libraries[sys.argv[1]]
if sys.argv[2:] == ["--version"]:
    reader()
    print(importlib.metadata.version(package))
    sys.exit()

read = reader()
for line in sys.stdin:
    document = json.loads(line)
    try:
        answer = read(document["format"], document["text"])
    except Exception as error:
        answer = {"error": f"{type(error).__name__}: {error}"[:1000]}
    print(json.dumps(answer))
