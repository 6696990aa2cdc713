package org.communique.server.versions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.server.http.Exchange;
import org.communique.server.http.OldPage;
import org.communique.server.http.PathText;
import org.communique.server.http.RefusedException;
import org.communique.server.view.Label;
import org.communique.versions.Version;
import org.communique.versions.Versions;

/**
 * Memento (RFC 7089): every address is its own TimeGate, which leads to the version that held at a time, and each
 * version has an address of its own, the same with {@code ?version=N}.
 */
public record TimeGate(History history) {

    private static final String VERSION = "version";
    private static final String ACCEPT = "Accept-Datetime";
    private static final String LINKS = "application/link-format";

    /** A time as HTTP writes it. */
    private static String time(LocalDate day) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.UTC));
    }

    /** Whether the request wants what held at some time; then it is led there. */
    public boolean leads(Exchange exchange) {
        Optional<String> wanted = exchange.header(ACCEPT);
        if (wanted.isEmpty() || exchange.query(VERSION).isPresent() || !exchange.isSafe()) {
            return false;
        }
        announce(exchange);
        exchange.redirect(302, memento(original(exchange), on(day(wanted.get()), exchange)));
        return true;
    }

    /** The last version that had been issued; of a thing that came later, the first that has it. */
    private Version on(LocalDate day, Exchange exchange) {
        Version held = history.versions().on(day);
        String path = exchange.request().getServletPath() + "/" + exchange.path();
        List<Version> having = history.of(path);
        return having.isEmpty() || having.contains(held)
                ? held
                : having.stream()
                        .filter(version -> version.number() < held.number())
                        .reduce((earlier, later) -> later)
                        .orElse(having.get(0));
    }

    private static LocalDate day(String written) {
        try {
            return ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeException wrong) {
            throw RefusedException.badRequest(
                    ACCEPT + " is a time such as Thu, 31 May 2012 20:35:00 GMT, not '" + written + "'");
        }
    }

    /** The version that an address names. */
    public Optional<Version> asked(Exchange exchange) {
        return exchange.query(VERSION).map(number -> named(exchange, number));
    }

    private Version named(Exchange exchange, String number) {
        Version version = known(exchange, number);
        if (!version.kept()) {
            throw RefusedException.notThere(
                    "%s is not kept any more; the oldest that is kept is %s"
                            .formatted(
                                    version.name(),
                                    history.versions().kept().get(0).name()),
                    offered(exchange));
        }
        return version;
    }

    /** The version of that number, whether it is kept or not. */
    Version known(Exchange exchange, String number) {
        Versions versions = history.versions();
        return Optional.of(number)
                .filter(digits -> digits.matches("[1-9]\\d{0,6}"))
                .flatMap(digits -> versions.find(Integer.parseInt(digits)))
                .orElseThrow(() -> RefusedException.notThere(
                        "there is no version '%s': the versions are the numbers from 1 to %d"
                                .formatted(number, versions.last().number()),
                        offered(exchange)));
    }

    private List<Label> offered(Exchange exchange) {
        return history.versions().kept().stream()
                .map(version ->
                        Label.to(version.name() + " of " + version.issued(), memento(original(exchange), version)))
                .toList();
    }

    /** Tells that an answer is a version of what the address names otherwise. */
    public void mark(Exchange exchange, Version version) {
        exchange.response().setHeader("Memento-Datetime", time(version.issued()));
        exchange.response().setHeader("X-Robots-Tag", "noindex, nofollow");
        announce(exchange);
        if (isOld(version)) {
            exchange.request().setAttribute(OldPage.ATTRIBUTE, page(exchange, version));
        }
    }

    public boolean isOld(Version version) {
        return version.number() < history.versions().last().number();
    }

    private OldPage page(Exchange exchange, Version version) {
        return new OldPage(
                version.number(),
                history.versions().last().number(),
                version.name(),
                version.issued().toString(),
                original(exchange));
    }

    /** The links of RFC 7089, 2.2; there are none where there is one version only. */
    public void announce(Exchange exchange) {
        if (history.isLong()) {
            String original = original(exchange);
            exchange.variesBy(ACCEPT);
            exchange.response()
                    .addHeader(
                            "Link",
                            "<%s>; rel=\"original timegate\", <%s>; rel=\"timemap\"; type=\"%s\""
                                    .formatted(
                                            exchange.address(original),
                                            exchange.address("/timemap" + original),
                                            LINKS));
        }
    }

    /** The address without the version that it names, fit for headers and pages whatever the client wrote. */
    private static String original(Exchange exchange) {
        String query = Optional.ofNullable(exchange.request().getQueryString()).orElse("");
        String rest = Stream.of(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(VERSION + "="))
                .collect(Collectors.joining("&"))
                .replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E");
        return PathText.ascii(exchange.request().getRequestURI()) + (rest.isEmpty() ? "" : "?" + rest);
    }

    private static String memento(String original, Version version) {
        return original + (original.contains("?") ? "&" : "?") + VERSION + "=" + version.number();
    }

    /** All versions of an address, RFC 7089, 5; those of a thing that have it. */
    void map(Exchange exchange, String original, List<Version> versions) {
        if (versions.isEmpty()) {
            throw RefusedException.notThere("no version has " + original);
        }
        String first = time(versions.get(0).issued());
        String last = time(versions.get(versions.size() - 1).issued());
        StringBuilder map =
                new StringBuilder("<%s>;rel=\"original timegate\",\n".formatted(exchange.address(original)));
        map.append("<%s>;rel=\"self\";type=\"%s\";from=\"%s\";until=\"%s\""
                .formatted(exchange.address("/timemap" + original), LINKS, first, last));
        for (Version version : versions) {
            map.append(",\n<%s>;rel=\"%s\";datetime=\"%s\""
                    .formatted(
                            exchange.address(memento(original, version)),
                            relation(version, versions),
                            time(version.issued())));
        }
        exchange.sendTagged(LINKS, map.append('\n').toString());
    }

    private static String relation(Version version, List<Version> versions) {
        String first = version.equals(versions.get(0)) ? "first " : "";
        return first + (version.equals(versions.get(versions.size() - 1)) ? "last memento" : "memento");
    }
}
