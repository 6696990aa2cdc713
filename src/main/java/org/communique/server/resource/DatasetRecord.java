package org.communique.server.resource;

import java.util.Optional;
import org.communique.quality.Described;
import org.communique.quality.Publication;
import org.communique.release.ReleaseWriter;
import org.communique.server.page.Masthead;
import org.communique.server.page.Phrases;
import org.communique.server.store.ServedRelease;
import org.communique.server.thing.part.Edition;

/**
 * What the release's own description says of it.
 *
 * @param iri the dataset itself
 * @param license its licence; empty if the description names none
 * @param masthead what stands at the head of every page
 * @param author who made it; empty if the description names nobody
 */
record DatasetRecord(String iri, String license, String author, Masthead masthead, Edition edition) {

    private static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

    static DatasetRecord of(ServedRelease release) {
        Publication publication = Publication.of(release.folder(), release.base());
        Optional<Described> publisher = publication.dataset().things(Publication.DCTERMS + "publisher").stream()
                .findFirst();
        return new DatasetRecord(
                publication.dataset().iri(),
                publication.said("license").orElse(""),
                publisher.map(Described::iri).orElse(""),
                new Masthead(
                        publication.title(),
                        publication.said("description").orElse(""),
                        picture("logo", release).orElse(""),
                        picture("icon", release).orElse("/favicon.svg"),
                        Phrases.in(publication.language())),
                new Edition(
                        publication.title(),
                        publication.version(),
                        publication
                                .said("issued")
                                .map(date -> date.substring(0, Math.min(4, date.length())))
                                .orElse("n.d."),
                        publisher
                                .flatMap(one -> one.said("http://xmlns.com/foaf/0.1/name"))
                                .orElse("its publisher"),
                        contact(publication)));
    }

    private static Optional<String> picture(String role, ServedRelease release) {
        return release.files().keySet().stream()
                .filter(file -> file.startsWith(ReleaseWriter.SITE + role + "."))
                .map(file -> "/data/" + file)
                .findFirst();
    }

    /** The first page stands for the dataset's own address, wherever it is served. */
    private static String contact(Publication publication) {
        return publication.dataset().things(Publication.DCAT + "contactPoint").stream()
                .flatMap(contact -> contact.said(VCARD + "hasEmail").or(() -> contact.said(VCARD + "hasURL")).stream())
                .filter(address -> !address.equals(publication.base()))
                .filter(address -> address.startsWith("mailto:") || address.startsWith("http"))
                .findFirst()
                .orElse("/");
    }
}
