package org.communique.server.question;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.query.QueryParameter;
import org.communique.query.StoredQuery;

/** The stored queries and the search as an OpenAPI 3.0 document. */
public final class OpenApi {

    /** As long as the words of a search may be. */
    private static final int LONGEST = 300;

    private static final String ROWS = "#/components/schemas/Rows";

    private static final List<String> OTHER_FORMS =
            List.of("text/csv", "text/tab-separated-values", "application/sparql-results+xml", "text/html");

    private final String title;
    private final String version;
    private final List<StoredQuery> queries;

    public OpenApi(String title, String version, List<StoredQuery> queries) {
        this.title = title;
        this.version = version;
        this.queries = List.copyOf(queries);
    }

    /** @param server the address of the server, without a slash at its end */
    public ObjectNode at(String server) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", title)
                .put("version", version.isEmpty() ? "0" : version)
                .put("description", "Each stored query is a resource. What can be chosen is bound as a term.")
                .putObject("license")
                .put("name", "CC0-1.0")
                .put("url", "https://creativecommons.org/publicdomain/zero/1.0/");
        document.putArray("servers").addObject().put("url", server);
        ObjectNode paths = document.putObject("paths");
        queries.forEach(query -> paths.set("/queries/" + query.name(), path(query)));
        paths.set("/search", search());
        paths.set("/suggest", suggest());
        document.putObject("components").putObject("schemas").set("Rows", rows());
        return document;
    }

    private static ObjectNode path(StoredQuery query) {
        ObjectNode path = JsonNodeFactory.instance.objectNode();
        ObjectNode get = path.putObject("get");
        get.put("operationId", query.name());
        get.put("summary", query.summary());
        if (!query.description().isEmpty()) {
            get.put("description", query.description());
        }
        query.tags().forEach(get.withArray("tags")::add);
        ArrayNode parameters = get.putArray("parameters");
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        parameters.add(format());
        parameters.add(version());
        ObjectNode responses = get.putObject("responses");
        ObjectNode answer = responses.putObject("200");
        answer.put("description", "The rows: " + String.join(", ", query.columns()));
        ObjectNode content = answer.putObject("content");
        content.putObject("application/sparql-results+json").putObject("schema").put("$ref", ROWS);
        OTHER_FORMS.forEach(type -> content.putObject(type).putObject("schema").put("type", "string"));
        refusals(responses);
        return path;
    }

    private static ObjectNode parameter(QueryParameter parameter) {
        ObjectNode described = JsonNodeFactory.instance.objectNode();
        described.put("name", parameter.name()).put("in", "query").put("required", false);
        described.put("description", description(parameter));
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.put("type", parameter.kind() == QueryParameter.Kind.NUMBER ? "integer" : "string");
        if (!parameter.kind().format().isEmpty()) {
            one.put("format", parameter.kind().format());
        }
        if (parameter.isRepeatable()) {
            described.put("explode", true);
            described.putObject("schema").put("type", "array").set("items", one);
            ArrayNode usual = described.withObject("/schema").putArray("default");
            parameter.defaults().forEach(term -> add(usual, parameter, term));
        } else {
            usual(one, parameter);
            described.set("schema", one);
        }
        return described;
    }

    private static void add(ArrayNode usual, QueryParameter parameter, Node term) {
        if (parameter.kind() == QueryParameter.Kind.NUMBER) {
            usual.add(Long.parseLong(parameter.shown(term)));
        } else {
            usual.add(parameter.shown(term));
        }
    }

    private static void usual(ObjectNode schema, QueryParameter parameter) {
        ArrayNode usual = JsonNodeFactory.instance.arrayNode();
        add(usual, parameter, parameter.defaults().get(0));
        schema.set("default", usual.get(0));
    }

    private static String description(QueryParameter parameter) {
        return switch (parameter.kind()) {
            case THING -> "An IRI, or the last part of one under " + parameter.namespace();
            case DAY -> "A day";
            case NUMBER -> "A whole number";
            case TEXT -> "Words";
        };
    }

    private static ObjectNode format() {
        ObjectNode format = JsonNodeFactory.instance.objectNode();
        format.put("name", "format").put("in", "query").put("required", false);
        format.put("description", "The form of the answer, where Accept does not tell it");
        ArrayNode forms = format.putObject("schema").put("type", "string").putArray("enum");
        List.of("json", "csv", "tsv", "xml", "html").forEach(forms::add);
        return format;
    }

    private static ObjectNode version() {
        ObjectNode version = JsonNodeFactory.instance.objectNode();
        version.put("name", "version").put("in", "query").put("required", false);
        version.put("description", "The number of an earlier version of the dataset; without it, the newest answers");
        version.putObject("schema").put("type", "integer").put("minimum", 1);
        return version;
    }

    private static void refusals(ObjectNode responses) {
        responses.putObject("400").put("description", "A parameter is unknown or wrong; the body tells which and why");
        responses.putObject("406").put("description", "It cannot be had in that form; the body tells in which it can");
        responses.putObject("429").put("description", "Too many requests; Retry-After tells when to come back");
        responses.putObject("503").put("description", "The query took too long, or too many are running");
    }

    private static ObjectNode search() {
        ObjectNode path =
                listing("search", "application/json", "Names, quotations, summaries and propositions with these words");
        ArrayNode parameters = path.withObject("/get").putArray("parameters");
        List.of("q", "type", "speaker", "from", "to", "page", "format").forEach(name -> parameters.add(word(name)));
        return path;
    }

    private static ObjectNode suggest() {
        ObjectNode path =
                listing("suggest", "application/x-suggestions+json", "Names that begin so: OpenSearch suggestions");
        path.withObject("/get").putArray("parameters").add(word("q"));
        return path;
    }

    private static ObjectNode listing(String name, String mediaType, String summary) {
        ObjectNode path = JsonNodeFactory.instance.objectNode();
        ObjectNode get = path.putObject("get");
        get.put("operationId", name).put("summary", summary);
        ObjectNode responses = get.putObject("responses");
        responses
                .putObject("200")
                .put("description", "What was found")
                .putObject("content")
                .putObject(mediaType)
                .putObject("schema");
        refusals(responses);
        return path;
    }

    private static ObjectNode word(String name) {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        parameter.put("name", name).put("in", "query").put("required", false);
        ObjectNode schema = parameter.putObject("schema").put("type", name.equals("page") ? "integer" : "string");
        switch (name) {
            case "page" -> schema.put("minimum", 1);
            case "from", "to" -> schema.put("format", "date");
            case "format" -> schema.putArray("enum").add("json").add("html");
            default -> schema.put("maxLength", LONGEST);
        }
        return parameter;
    }

    private static ObjectNode rows() {
        ObjectNode rows = JsonNodeFactory.instance.objectNode();
        rows.put("type", "object").put("description", "SPARQL 1.1 Query Results JSON");
        ObjectNode properties = rows.putObject("properties");
        properties.putObject("head").put("type", "object");
        properties.putObject("results").put("type", "object");
        return rows;
    }
}
