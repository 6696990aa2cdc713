package org.communique.cli.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.cli.console.Console;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Evidence.Passage;
import org.communique.dossier.finding.Identification;
import org.communique.kinds.Kind;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code communique authority joins}: which namings of several articles were taken for one actor, and why. */
@Command(
        name = "joins",
        mixinStandardHelpOptions = true,
        description = {
            "Lists, as tab-separated values, the namings in several articles that were taken for one actor, and the pairs "
                    + "of actors that may be one, each with its confidence and the reasons.",
            "Decide on them on the page Actors of 'communique curate'."
        },
        footer = {
            "",
            "Examples:",
            "  communique authority joins",
            "  communique authority joins my-dataset | grep ^may-be"
        })
final class JoinsCommand implements Runnable {

    @Mixin
    private DatasetFolder dataset = new DatasetFolder();

    @Mixin
    private Console console = new Console();

    @Override
    public void run() {
        List<Problem> problems = new ArrayList<>();
        Authority authority = new MaterialReader(dataset.material(), problems::add)
                .read()
                .orElseThrow(
                        () -> new UserError("the material is not in order; 'communique check' tells what is wrong"))
                .authority();
        console.out().println("what\tconfidence\tactor\tas printed\tarticle or other actor\treasons");
        for (Named actor : authority.all(Named.class)) {
            if (Kind.actors().contains(actor.kind())) {
                joins(actor);
                actor.naming()
                        .mayBe()
                        .forEach(other -> authority
                                .find(other.actor(), Named.class)
                                .ifPresent(one -> line("may-be", other.why(), actor.id(), one.label(), one.id())));
            }
        }
        console.out().flush();
    }

    private void joins(Named actor) {
        actor.evidence().stream()
                .flatMap(piece -> piece.match(Optional::of, citation -> Optional.<Passage>empty()).stream())
                .forEach(passage -> passage.same()
                        .ifPresent(
                                why -> line("joined", why, actor.id(), printed(actor, passage), passage.document())));
    }

    private static String printed(Named actor, Passage passage) {
        return actor.naming().variants().stream()
                .filter(variant -> variant.evidence().stream()
                        .anyMatch(piece ->
                                piece.match(other -> other.document().equals(passage.document()), citation -> false)))
                .map(variant -> variant.text())
                .findFirst()
                .orElse(actor.label());
    }

    private void line(String what, Identification why, String... cells) {
        console.out()
                .println(what + "\t" + why.confidence() + "\t" + String.join("\t", cells) + "\t"
                        + String.join("; ", why.reasons()));
    }
}
