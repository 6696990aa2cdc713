package org.communique.material.intake.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.Writing;
import org.communique.material.intake.days.WrittenDay;

/**
 * What is said about an article. Nothing is guessed: what is not said, or not in a form that can be read, is absent.
 *
 * @param title the headline
 * @param authors those who wrote it, as names; never the publication itself
 * @param published the day of publication
 * @param publisher the name of the outlet, without what it says of itself besides
 * @param language a BCP 47 tag
 * @param url a web address
 */
public record Metadata(
        Optional<String> title,
        List<String> authors,
        Optional<PublicationDay> published,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> url) {

    /** Of a file that says nothing. */
    public static final Metadata NONE = of(Map.of());

    private static final int LONGEST = 300;
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF\\s\\u00A0]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]+");
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,3}");

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** From values as they were written in a file. */
    public static Metadata of(Map<MetadataKey, String> values) {
        Optional<String> language = line(values, MetadataKey.LANGUAGE).flatMap(Metadata::tag);
        Optional<String> publisher = line(values, MetadataKey.PUBLISHER).filter(Metadata::isName);
        return new Metadata(
                line(values, MetadataKey.TITLE),
                line(values, MetadataKey.AUTHOR)
                        .map(names -> new AuthorNames(publisher.stream().toList()).in(names))
                        .orElse(List.of()),
                line(values, MetadataKey.PUBLISHED)
                        .flatMap(new Days(Writing.of(language))::first)
                        .map(WrittenDay::day)
                        .map(day -> PublicationDay.stated(day, PublicationDay.Place.FILE)),
                publisher,
                language,
                line(values, MetadataKey.URL).filter(Metadata::isAddress));
    }

    /** These values, and where one is absent the other's. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                authors.isEmpty() ? other.authors : authors,
                published.or(other::published),
                publisher.or(other::publisher),
                language.or(other::language),
                url.or(other::url));
    }

    /** The same in that language. */
    public Metadata in(Optional<String> tag) {
        return new Metadata(title, authors, published, publisher, tag, url);
    }

    /** The same with that address, where it is one and there is none. */
    public Metadata at(Optional<String> address) {
        return new Metadata(
                title, authors, published, publisher, language, url.or(() -> address.filter(Metadata::isAddress)));
    }

    /** The same with that day, where there is none. */
    public Metadata on(Supplier<Optional<PublicationDay>> day) {
        return new Metadata(title, authors, published.or(day), publisher, language, url);
    }

    /** The domain of the address that somebody registered: what two pages of one outlet have in common. */
    public Optional<String> domain() {
        return url.map(URI::create)
                .flatMap(address -> Optional.ofNullable(address.getHost()))
                .map(Domains::registrable);
    }

    private static Optional<String> line(Map<MetadataKey, String> values, MetadataKey key) {
        return Optional.ofNullable(values.get(key)).flatMap(Metadata::line);
    }

    /** A value as one line without what cannot be seen; nothing where that is empty or too long for one. */
    public static Optional<String> line(String value) {
        String visible = INVISIBLE.matcher(value).replaceAll("");
        return Optional.of(NO_TEXT.matcher(visible).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST);
    }

    /** Some pages give the address of a profile where a name is meant. */
    public static boolean isName(String value) {
        return !value.matches("(?i)(?:https?:)?//.*|www\\..*")
                && value.codePoints().anyMatch(Character::isLetter);
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

    /** A language's tag as BCP 47 writes it; OpenGraph writes {@code en_US} where it is {@code en-US}. */
    public static Optional<String> tag(String value) {
        String tag = value.strip().replace('_', '-');
        return TAG.matcher(tag).matches()
                ? Optional.of(Locale.forLanguageTag(tag).toLanguageTag())
                : Optional.empty();
    }
}
