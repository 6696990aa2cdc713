package org.communique.material.intake.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says about its article. Nothing is guessed: what is not said, or not in a form that can be read, is absent.
 *
 * @param published the day of publication
 * @param language a BCP 47 tag
 * @param url a web address
 */
public record Metadata(
        Optional<String> title,
        Optional<String> author,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> url) {

    /** Of a file that says nothing. */
    public static final Metadata NONE = of(Map.of());

    private static final int LONGEST = 300;

    /** From values as they were written. */
    static Metadata of(Map<MetadataKey, String> values) {
        return new Metadata(
                line(values, MetadataKey.TITLE),
                line(values, MetadataKey.AUTHOR).filter(Metadata::isName),
                line(values, MetadataKey.PUBLISHED).flatMap(Days::first),
                line(values, MetadataKey.PUBLISHER).filter(Metadata::isName),
                line(values, MetadataKey.LANGUAGE).flatMap(Metadata::tag),
                line(values, MetadataKey.URL).filter(Metadata::isAddress));
    }

    /** These values, and where one is absent the other's. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                author.or(other::author),
                published.or(other::published),
                publisher.or(other::publisher),
                language.or(other::language),
                url.or(other::url));
    }

    private static Optional<String> line(Map<MetadataKey, String> values, MetadataKey key) {
        return Optional.ofNullable(values.get(key))
                .map(value -> value.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF\\s\\u00A0]+", " ")
                        .strip())
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    /** Some pages give the address of a profile where a name is meant. */
    private static boolean isName(String value) {
        return !value.matches("(?i)https?://.*");
    }

    /** As dossiers take them: what a page or an archive calls its address may be none. */
    public static boolean isAddress(String value) {
        try {
            var address = new URI(value);
            return address.getHost() != null && value.matches("https?://.*");
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** OpenGraph writes {@code en_US} where the tag is {@code en-US}. */
    private static Optional<String> tag(String value) {
        String tag = value.replace('_', '-');
        return tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,3}") ? Optional.of(tag) : Optional.empty();
    }
}
