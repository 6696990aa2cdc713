package org.communique.release.dump;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.SplitIRI;
import org.communique.release.folder.TextFile;
import org.communique.release.rdf.Thing;
import org.communique.vocabulary.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * The union of all graphs as RDF/XML, one {@code rdf:Description} a thing. XML 1.0 cannot hold every text nor every
 * property; where it cannot, {@link #obstacle} says why and the file is of no use.
 */
public final class XmlDump implements Dump {

    private final TextFile file;
    private final Map<String, String> names;
    private @Nullable String obstacle;

    public XmlDump(Path file, Prefixes prefixes) {
        this.file = new TextFile(file);
        this.names = prefixes.byName().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
        this.file.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        this.file.line("<rdf:RDF");
        prefixes.byName().forEach((name, iri) -> this.file.line("    xmlns:" + name + "=\"" + attribute(iri) + "\""));
        this.file.line("    >");
    }

    /** Why RDF/XML cannot hold the dataset. */
    public Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    @Override
    public void accept(Thing thing) {
        file.line("  <rdf:Description rdf:about=\"" + attribute(thing.iri()) + "\">");
        thing.triples().forEach(triple -> file.line("    " + element(triple)));
        file.line("  </rdf:Description>");
    }

    private String element(Triple triple) {
        String iri = triple.getPredicate().getURI();
        int split = SplitIRI.splitXML(iri);
        if (split <= 0 || split >= iri.length()) {
            obstacle = "the property <" + iri + "> has no name that XML allows";
            return "";
        }
        String namespace = iri.substring(0, split);
        String prefix = names.getOrDefault(namespace, "");
        String name = (prefix.isEmpty() ? "ns" : prefix) + ":" + iri.substring(split);
        String start = prefix.isEmpty() ? name + " xmlns:ns=\"" + attribute(namespace) + "\"" : name;
        return "<" + start + value(triple.getObject(), name);
    }

    private String value(Node object, String name) {
        if (object.isURI()) {
            return " rdf:resource=\"" + attribute(object.getURI()) + "\"/>";
        }
        String content = ">" + text(object.getLiteralLexicalForm()) + "</" + name + ">";
        if (!object.getLiteralLanguage().isEmpty()) {
            return " xml:lang=\"" + object.getLiteralLanguage() + "\"" + content;
        }
        String datatype = object.getLiteralDatatypeURI();
        return datatype.equals(XSDDatatype.XSDstring.getURI())
                ? content
                : " rdf:datatype=\"" + attribute(datatype) + "\"" + content;
    }

    private String attribute(String value) {
        return text(value).replace("\"", "&quot;").replace("\t", "&#9;").replace("\n", "&#10;");
    }

    private String text(String value) {
        value.codePoints().filter(XmlDump::isForbidden).findFirst().ifPresent(character -> {
            obstacle = String.format(Locale.ROOT, "XML 1.0 has no character U+%04X", character);
        });
        // XML 1.0 §2.11 turns a bare carriage return into a line feed
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    /** XML 1.0 §2.2, the production Char. */
    private static boolean isForbidden(int character) {
        return character < 0x20 && character != '\t' && character != '\n' && character != '\r'
                || character >= 0xD800 && character <= 0xDFFF
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    @Override
    public void close() {
        file.line("</rdf:RDF>");
        file.close();
    }
}
