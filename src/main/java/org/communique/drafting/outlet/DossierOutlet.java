package org.communique.drafting.outlet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.dossier.Dossier;
import org.communique.dossier.Material;
import org.communique.drafting.Draft;
import org.communique.drafting.Drafter;
import org.communique.drafting.Extraction;
import org.communique.drafting.actor.MachineAuthority;
import org.communique.drafting.report.LeftOpen;
import org.communique.drafting.report.Wording;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.Sha256;
import org.communique.material.intake.Document;

/**
 * Writes dossiers into a dataset's material: a file an article, the actors that nobody has looked at yet, and at the
 * end one statement for reports of the same words in several articles, a curated one if there is one.
 */
public final class DossierOutlet implements Extraction.Outlet<DossierOutlet.Drafted> {

    /** The actors are written down each time that a tenth more articles are done, so that a run may be killed. */
    private static final int UNSAVED_SHARE = 10;

    private static final int FEWEST_UNSAVED = 20;

    private final Drafter drafter;
    private final DossierFolder folder;
    private final MachineAuthority authority;
    private final Material curated;
    private final Utterances utterances = new Utterances();
    private final Identities identities;
    private final BorrowedStatements borrowed = new BorrowedStatements();
    private final Consumer<Problem> problems;
    private final boolean resumes;
    private final Set<String> written = new HashSet<>();
    private final Set<String> resumed = new HashSet<>();
    private int saved;
    private int reports;
    private final List<Left> left = new ArrayList<>();
    private final List<Silent> silent = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private int coReports;

    private DossierOutlet(Builder builder, DatasetFolders folders, Drafter drafter) {
        this.drafter = drafter;
        this.folder = new DossierFolder(folders, builder.problems);
        this.authority = new MachineAuthority(folders.authority(), builder.material.authority());
        this.curated = builder.material;
        this.identities = new Identities(builder.material.authority(), builder.apart);
        builder.material.dossiers().forEach(this::learn);
        this.problems = builder.problems;
        this.resumes = builder.resumes;
    }

    /** What stands in the dataset before the run. */
    private void learn(Dossier dossier) {
        identities.learn(dossier);
        utterances.know(dossier.statements());
        borrowed.learn(dossier);
    }

    /**
     * What a run did.
     *
     * @param articles how many were drafted
     * @param resumed how many were passed over, since they have a dossier of this very text
     * @param coReports how many reports were joined to the statement of another
     * @param silent the articles in which nothing was found that could be drafted
     * @param changed the articles that had another text before
     * @param left what was found and not drafted
     */
    public record Counts(
            int articles,
            int resumed,
            int reports,
            int coReports,
            List<Silent> silent,
            List<Changed> changed,
            List<Left> left) {
        public Counts {
            silent = List.copyOf(silent);
            changed = List.copyOf(changed);
            left = List.copyOf(left);
        }
    }

    /** An article without a report, and its language as a BCP 47 tag. */
    public record Silent(String article, String language) {}

    /** An article with a new text, and whether people had worked on it, so that their spans were moved. */
    public record Changed(String article, boolean curated) {}

    /** An attribution that was left open in an article, with the words of its content. */
    public record Left(String article, LeftOpen open, String words) {}

    /** The choices of an outlet. */
    public static final class Builder {
        private final Material material;
        private Consumer<Problem> problems = problem -> {};
        private BiPredicate<String, String> apart = (one, other) -> false;
        private boolean resumes;

        private Builder(Material material) {
            this.material = material;
        }

        /** Receives what could not be written. */
        public Builder problems(Consumer<Problem> receiver) {
            problems = receiver;
            return this;
        }

        /** Tells of which two actors a person said that they are not the same. */
        public Builder apart(BiPredicate<String, String> decided) {
            apart = decided;
            return this;
        }

        /** Whether articles that have a dossier are passed over. */
        public Builder resumes(boolean choice) {
            resumes = choice;
            return this;
        }

        public DossierOutlet build(DatasetFolders folders, Drafter drafter) {
            return new DossierOutlet(this, folders, drafter);
        }
    }

    /** Over the whole material of the dataset, with what programmes added to it before. */
    public static Builder over(Material material) {
        return new Builder(material);
    }

    public Counts counts() {
        return new Counts(written.size(), resumed.size(), reports, coReports, silent, changed, left);
    }

    @Override
    public boolean has(Document document) {
        Article article = document.article();
        if (!resumes || !folder.has(article)) {
            return false;
        }
        Optional<Dossier> present = folder.machinePart(article.id());
        // A run that was killed may have left a dossier whose actors, or their passages, it had not written down yet.
        if (!present.stream().flatMap(DossierOutlet::actors).allMatch(actor -> authority.knows(actor, article.id()))) {
            return false;
        }
        present.ifPresent(dossier -> utterances.add(dossier, article));
        resumed.add(article.id());
        return true;
    }

    @Override
    public void texts(BiConsumer<Sha256, String> known) {
        curated.dossiers()
                .forEach(dossier -> known.accept(
                        dossier.article().sha256(), dossier.article().id()));
    }

    private static Stream<String> actors(Dossier dossier) {
        Dossier.Publication publication = dossier.article().publication();
        Stream<String> speaking = dossier.statements().stream()
                .flatMap(statement -> Stream.concat(Stream.of(statement.speaker()), statement.addressees().stream()));
        Stream<String> relaying = dossier.reports().stream().flatMap(report -> report.relays().stream());
        return Stream.of(Stream.of(publication.publisher()), publication.authors().stream(), speaking, relaying)
                .flatMap(ids -> ids);
    }

    /** An article and its draft, or nothing where nobody knows of what day it is. */
    public record Drafted(Article article, Optional<Draft> draft) {}

    @Override
    public Drafted prepare(Document document, List<Attribution> found) {
        Article article = document.article();
        return new Drafted(article, drafter.draft(document, folder.publication(article.id()), found));
    }

    @Override
    public void take(Drafted drafted) {
        Article article = drafted.article;
        drafted.draft.ifPresentOrElse(
                draft -> put(article, identities.among(draft)), () -> problems.accept(Drafter.undated(article.id())));
    }

    private void put(Article article, Draft draft) {
        folder.put(article, draft.dossier()).ifPresent(put -> {
            Dossier dossier = put.written();
            written.add(article.id());
            reports += dossier.reports().size();
            if (dossier.reports().isEmpty()) {
                silent.add(new Silent(article.id(), dossier.article().language()));
            }
            draft.open()
                    .forEach(one -> left.add(new Left(
                            article.id(),
                            one,
                            Wording.joined(article, one.attribution().content()))));
            if (put.isNewVersion()) {
                changed.add(new Changed(article.id(), put.isCurated()));
            }
            authority.replace(article.id(), draft.actors(), put.named());
            utterances.add(dossier, article);
            identities.learn(new Draft(dossier, draft.actors(), List.of()));
        });
        if (written.size() - saved > Math.max(FEWEST_UNSAVED, saved / UNSAVED_SHARE)) {
            authority.write();
            saved = written.size();
        }
    }

    @Override
    public void finish() {
        // First the actors: a report that is joined to another article's statement no longer tells whom its own names.
        authority.write();
        curated.dossiers().forEach(this::compare);
        var shared = SharedStatements.among(utterances);
        shared.changeIn(folder);
        coReports = shared.joined();
        borrowed.moveIn(folder, written);
    }

    /** What was in the dataset before the run keeps its statement. */
    private void compare(Dossier dossier) {
        utterances.addCurated(dossier, curated.statements());
        String article = dossier.article().id();
        if (!written.isEmpty() && !written.contains(article) && !resumed.contains(article)) {
            folder.text(dossier).ifPresent(text -> utterances.addSettled(PeoplesPart.machinePart(dossier), text));
        }
    }
}
