package org.communique.pipeline.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.dossier.Evidence;
import org.communique.dossier.reference.References;

/** Some dossiers, as far as they are published, that are mapped, validated and kept together. */
record Pack(List<Dossier> dossiers) {

    /** One in so many articles ends its pack: which ones, only their ids say, so that a new article changes one pack. */
    private static final int USUAL = 32;

    private static final int REPORTS_AT_MOST = 4_000;
    private static final int SPREAD = 0x9E3779B9;

    Pack {
        dossiers = List.copyOf(dossiers);
    }

    /** Every entry of the authority that one of the dossiers names, by its id. */
    Stream<String> named() {
        return dossiers.stream().flatMap(Pack::named);
    }

    private static Stream<String> named(Dossier dossier) {
        return Stream.of(
                        References.of(dossier.article()),
                        dossier.reports().stream().flatMap(References::of),
                        dossier.statements().stream().flatMap(References::of),
                        evidence(dossier)
                                .flatMap(piece -> piece.match(
                                        passage -> Stream.empty(), citation -> Stream.of(citation.source()))))
                .flatMap(ids -> ids);
    }

    private static Stream<Evidence> evidence(Dossier dossier) {
        return Stream.concat(
                        Stream.of(dossier.article().publication()),
                        dossier.article().parts().stream().map(Dossier.Part::publication))
                .flatMap(publication -> publication.evidence().stream());
    }

    /** Whether a stance in it is the dataset's own reading, which is that of a run. */
    boolean namesTheRun() {
        return dossiers.stream()
                .flatMap(dossier -> dossier.statements().stream())
                .flatMap(statement -> statement.stances().stream())
                .anyMatch(stance -> stance.readBy().equals(Optional.empty()));
    }

    /** Puts dossiers that follow each other into packs. */
    static final class Packing {

        private final Consumer<Pack> receiver;
        private final List<Dossier> open = new ArrayList<>();
        private int reports;

        Packing(Consumer<Pack> receiver) {
            this.receiver = receiver;
        }

        void add(Dossier dossier) {
            open.add(dossier);
            reports += dossier.reports().size();
            if (endsPack(dossier.article().id()) || open.size() >= 4 * USUAL || reports >= REPORTS_AT_MOST) {
                end();
            }
        }

        private static boolean endsPack(String article) {
            return Integer.remainderUnsigned(article.hashCode() * SPREAD >>> 8, USUAL) == 0;
        }

        void end() {
            if (!open.isEmpty()) {
                receiver.accept(new Pack(open));
                open.clear();
                reports = 0;
            }
        }
    }
}
