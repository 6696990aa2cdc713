package org.communique.quality;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The dataset as schema.org's {@code Dataset} in JSON-LD, for search engines. Its context stands in it: a reader
 * without the network, or one that fetches no contexts, understands it too.
 */
public final class DatasetMarkup {

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final Publication publication;

    public DatasetMarkup(Publication publication) {
        this.publication = publication;
    }

    /** As it can stand in an HTML script block, which nothing in it can end. */
    public String forPages() {
        return json().toPrettyString().replace("<", "\\u003c").replace("&", "\\u0026");
    }

    public ObjectNode json() {
        ObjectNode dataset = JsonNodeFactory.instance.objectNode();
        dataset.putObject("@context").put("@vocab", "https://schema.org/").put("prov", "http://www.w3.org/ns/prov#");
        dataset.put("@id", publication.dataset().iri()).put("@type", "Dataset");
        dataset.put("name", publication.title()).put("description", publication.description());
        dataset.put("url", publication.base())
                .put("identifier", publication.dataset().iri());
        dataset.put("version", publication.version());
        dataset.put("datePublished", publication.issued()).put("dateModified", publication.issued());
        dataset.put("inLanguage", publication.language()).put("isAccessibleForFree", true);
        publication.said("license").ifPresent(licence -> dataset.put("license", licence));
        publication.said("accessRights").ifPresent(rights -> dataset.put("conditionsOfAccess", rights));
        dataset.set("creator", publisher());
        dataset.set("publisher", publisher());
        ArrayNode keywords = dataset.putArray("keywords");
        publication.dataset().values(Publication.DCAT + "keyword").forEach(word -> keywords.add(Described.text(word)));
        relations(dataset);
        period(dataset);
        ArrayNode files = dataset.putArray("distribution");
        publication.distributions().forEach(file -> files.add(download(file)));
        return dataset;
    }

    private ObjectNode publisher() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("@type", "Organization")
                .put("name", publication.publisher())
                .put("url", publication.base());
    }

    private void relations(ObjectNode dataset) {
        String base = publication.base();
        dataset.putObject("includedInDataCatalog")
                .put("@id", base + "id/catalogue")
                .put("@type", "DataCatalog")
                .put("name", "Catalogue of " + publication.title())
                .put("url", base + "dcat");
        dataset.putArray("subjectOf").add(work(base + ".well-known/void")).add(work(base + "quality"));
        publication
                .said("conformsTo")
                .ifPresent(ontology -> dataset.putObject("isBasedOn").put("@id", ontology));
        publication
                .dataset()
                .things("http://www.w3.org/ns/prov#wasGeneratedBy")
                .forEach(run -> dataset.putObject("prov:wasGeneratedBy").put("@id", run.iri()));
    }

    private static ObjectNode work(String address) {
        return JsonNodeFactory.instance.objectNode().put("@id", address).put("@type", "CreativeWork");
    }

    private void period(ObjectNode dataset) {
        publication.dataset().things(Publication.DCTERMS + "temporal").stream()
                .findFirst()
                .ifPresent(period -> dataset.put(
                        "temporalCoverage",
                        period.said(Publication.DCAT + "startDate").orElse("..")
                                + "/"
                                + period.said(Publication.DCAT + "endDate").orElse("..")));
    }

    private static ObjectNode download(Described file) {
        ObjectNode download = JsonNodeFactory.instance.objectNode();
        download.put("@id", file.iri()).put("@type", "DataDownload");
        file.said(Publication.DCTERMS + "title").ifPresent(title -> download.put("name", title));
        file.said(Publication.DCAT + "downloadURL").ifPresent(address -> download.put("contentUrl", address));
        file.said(Publication.DCAT + "mediaType")
                .ifPresent(type -> download.put("encodingFormat", type.replace(MEDIA_TYPES, "")));
        file.said(Publication.DCAT + "byteSize").ifPresent(bytes -> download.put("contentSize", bytes + " B"));
        file.things("http://spdx.org/rdf/terms#checksum").stream()
                .findFirst()
                .flatMap(sum -> sum.said("http://spdx.org/rdf/terms#checksumValue"))
                .ifPresent(sum -> download.put("sha256", sum));
        return download;
    }
}
