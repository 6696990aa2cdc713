package org.communique.release.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;
import org.communique.vocabulary.Prefixes;

/**
 * A JSON-LD context as far as a writer can use it without knowing all of JSON-LD: aliases of keywords, prefixes, and
 * terms with a type, a language map or a vocabulary of codes. Every other definition is left alone, and its properties
 * are written under their IRIs, which means the same.
 */
public final class JsonLdContext {

    private static final String ONTOLOGY = "/org/communique/ontology/context.jsonld";
    private static final Set<String> OF_TERMS =
            Set.of("@id", "@type", "@prefix", "@protected", "@container", "@context");
    private static final Set<String> OF_CONTEXTS = Set.of("@version", "@protected");
    private static final String VOCABULARY = "@vocab";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode context;
    private final String base;
    private final Map<String, String> aliases = new TreeMap<>();
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Map<String, Term> terms = new TreeMap<>();

    private JsonLdContext(ObjectNode context, URI base) {
        this.context = context;
        this.base = base.toString();
        context.properties().forEach(member -> define(member.getKey(), member.getValue()));
        context.put("@base", this.base);
    }

    /**
     * A name for a property.
     *
     * @param type of the values that stand under it as plain strings: a datatype, {@code @id}, {@code @vocab} or nothing
     * @param isByLanguage whether its values stand under their languages
     * @param codes what the IRIs of its values begin with
     * @param saidAnew codes that mean themselves although the context has such a term
     */
    record Term(String name, String type, boolean isByLanguage, String codes, Set<String> saidAnew) {

        /** A name without any of these. */
        static Term bare(String name) {
            return new Term(name, "", false, "", Set.of());
        }

        boolean holds(Node value) {
            if (isByLanguage) {
                return value.isLiteral()
                        && (!value.getLiteralLanguage().isEmpty()
                                || XSD.xstring.getURI().equals(value.getLiteralDatatypeURI()));
            }
            if (type.startsWith("@")) {
                return value.isURI();
            }
            return type.isEmpty() || value.isLiteral() && type.equals(value.getLiteralDatatypeURI());
        }
    }

    /** The context of the ontology where there is one that can be used, else the prefixes of the vocabularies. */
    public static JsonLdContext of(URI base) {
        return ofOntology(base)
                .orElseGet(() -> new JsonLdContext(
                        JSON.valueToTree(Prefixes.ofVocabularies().byName()), base));
    }

    private static Optional<JsonLdContext> ofOntology(URI base) {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(ONTOLOGY)) {
            return in == null ? Optional.empty() : parse(JSON.readTree(in), base);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads a context document; one that changes what unnamed things mean cannot be used. */
    static Optional<JsonLdContext> parse(JsonNode document, URI base) {
        return document.path("@context") instanceof ObjectNode context && isUsable(context)
                ? Optional.of(new JsonLdContext(context.deepCopy(), base))
                : Optional.empty();
    }

    private static boolean isUsable(ObjectNode context) {
        return context.properties().stream()
                .allMatch(member -> !member.getKey().startsWith("@") || OF_CONTEXTS.contains(member.getKey()));
    }

    private void define(String name, JsonNode definition) {
        String iri = expand(
                definition.isTextual()
                        ? definition.asText()
                        : definition.path("@id").asText(""));
        if (name.startsWith("@") || iri.isEmpty()) {
            return;
        }
        if (iri.startsWith("@")) {
            aliases.putIfAbsent(iri, name);
        } else if (definition.isTextual() && "/#:?[]@".indexOf(iri.charAt(iri.length() - 1)) >= 0) {
            prefixes.put(iri, name);
        } else if (isKnown(definition)) {
            terms.putIfAbsent(iri, term(name, definition));
        }
    }

    private Term term(String name, JsonNode definition) {
        JsonNode scope = definition.path("@context");
        return new Term(
                name,
                expand(definition.path("@type").asText("")),
                definition.has("@container"),
                scope.path(VOCABULARY).asText(""),
                scope.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    private static boolean isKnown(JsonNode definition) {
        boolean isKnown = definition.isTextual()
                || definition.properties().stream().allMatch(member -> OF_TERMS.contains(member.getKey()));
        return isKnown
                && definition.path("@container").asText("@language").equals("@language")
                && namesOnlyCodes(definition.path("@context"));
    }

    /** Whether a context within a term does nothing but name the codes of one vocabulary. */
    private static boolean namesOnlyCodes(JsonNode scope) {
        String codes = scope.path(VOCABULARY).asText("");
        return scope.isMissingNode()
                || scope.properties().stream()
                        .allMatch(member -> member.getKey().equals(VOCABULARY)
                                || !codes.isEmpty()
                                        && member.getValue().asText("").equals(codes + member.getKey()));
    }

    private String expand(String name) {
        int colon = name.indexOf(':');
        if (colon < 0 || name.startsWith("//", colon + 1)) {
            return name;
        }
        JsonNode prefix = context.path(name.substring(0, colon));
        String iri = prefix.isTextual() ? prefix.asText() : prefix.path("@id").asText("");
        return iri.isEmpty() ? name : expand(iri) + name.substring(colon + 1);
    }

    JsonNode json() {
        return context;
    }

    /** What the context calls a keyword such as {@code @id}. */
    String keyword(String keyword) {
        return aliases.getOrDefault(keyword, keyword);
    }

    /** The term for a property or a class. */
    Optional<Term> term(String iri) {
        return Optional.ofNullable(terms.get(iri));
    }

    /** How a thing is named where an IRI is expected: below the base, by a prefix, or in full. */
    String reference(String iri) {
        boolean isOwn = iri.startsWith(base + "id/") || iri.startsWith(base + "graph/");
        return isOwn && iri.indexOf(':', base.length()) < 0 ? iri.substring(base.length()) : compact(iri);
    }

    /** How a value of a term is named: as the code alone where the term has a vocabulary of codes. */
    String reference(String iri, Term term) {
        if (!term.type().equals("@vocab")) {
            return reference(iri);
        }
        String code = term.codes().isEmpty() || !iri.startsWith(term.codes())
                ? ""
                : iri.substring(term.codes().length());
        boolean isFree = term.saidAnew().contains(code) || !context.has(code);
        return isFree && code.matches("[A-Za-z][\\w-]*") ? code : iri;
    }

    /** An IRI, shortened by a prefix if there is one. */
    String compact(String iri) {
        String longest = "";
        for (String namespace : prefixes.keySet()) {
            if (namespace.length() > longest.length() && iri.startsWith(namespace)) {
                longest = namespace;
            }
        }
        String local = iri.substring(longest.length());
        String name = prefixes.get(longest) + ":" + local;
        return longest.isEmpty() || local.startsWith("//") || context.has(name) ? iri : name;
    }
}
