package org.communique.cli.authority;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.WikidataConnection;
import org.communique.federation.authority.AuthorityRow;
import org.communique.federation.authority.AuthorityRows;
import org.communique.federation.authority.AuthorityVerifier;
import org.communique.federation.authority.AuthorityVerifier.Verification;
import org.communique.federation.authority.Mismatch;
import org.communique.federation.authority.VerifiedLinks;
import org.communique.release.ReleaseFolder;
import org.communique.server.LocalRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code communique authority verify}: where the links to Wikidata do not hold. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every link of the release against Wikidata: that the item exists, has that name "
                + "and that kind, dates the same offices alike, and that no item of the same name fits "
                + "better. Exits with status 1 if a link fails.",
        footer = {
            "",
            "Examples:",
            "  communique authority verify --contact you@example.org",
            "  communique authority verify --endpoint http://localhost:9999/sparql --write-verification"
        })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private WikidataConnection wikidata = new WikidataConnection();

    @Option(
            names = "--write-verification",
            description = "Record the date and the item's revision of each link that passes in "
                    + "material/wikidata/verified.csv.")
    private boolean writing;

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        List<AuthorityRow> rows = rows();
        Verification verification = wikidata.ask(endpoint -> new AuthorityVerifier(endpoint).verify(rows));
        verification.mismatches().forEach(mismatch -> console.complain(line(mismatch)));
        console.say("%d links compared, %d findings"
                .formatted(verification.checked(), verification.mismatches().size()));
        if (writing) {
            Path folder = dataset.material().resolve("wikidata");
            Path file = new VerifiedLinks(rows, verification).write(folder, LocalDate.now(ZoneOffset.UTC));
            console.say("Written into " + file);
        }
        return verification.mismatches().isEmpty() ? 0 : 1;
    }

    private List<AuthorityRow> rows() {
        try (LocalRelease release = LocalRelease.open(ReleaseFolder.at(dataset.release()))) {
            return release.read(AuthorityRows::of);
        } catch (IllegalStateException none) {
            throw new UserError(String.valueOf(none.getMessage()), none);
        }
    }

    private static String line(Mismatch mismatch) {
        return "%s %s %s: %s".formatted(mismatch.iri(), mismatch.qid(), mismatch.kind(), mismatch.evidence());
    }
}
