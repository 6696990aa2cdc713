package org.communique.federation.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links that held when they were compared, as a table: entity, item, day, and the item's revision then. */
public final class VerifiedLinks {

    /** The table's name in the material's folder {@code wikidata}. */
    public static final String FILE = "verified.csv";

    private final List<AuthorityRow> rows;
    private final AuthorityVerifier.Verification verification;

    public VerifiedLinks(Collection<AuthorityRow> rows, AuthorityVerifier.Verification verification) {
        this.rows = List.copyOf(rows);
        this.verification = verification;
    }

    /** Writes the table anew. */
    public void write(Path file, LocalDate day) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, lines(day).collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException failure) {
            throw new UncheckedIOException("the verification cannot be written into " + file, failure);
        }
    }

    private Stream<String> lines(LocalDate day) {
        Set<String> wrong =
                verification.mismatches().stream().map(Mismatch::iri).collect(Collectors.toSet());
        Stream<String> held = rows.stream()
                .filter(row -> !wrong.contains(row.iri()))
                .flatMap(row -> row.qid().map(qid -> line(row.iri(), qid, day)).stream())
                .sorted();
        return Stream.concat(Stream.of("entity,item,verified,revision"), held);
    }

    private String line(String iri, String qid, LocalDate day) {
        return String.join(
                ",", iri, qid, day.toString(), verification.revisions().getOrDefault(qid, ""));
    }
}
