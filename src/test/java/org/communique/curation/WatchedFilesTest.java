package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.curation.shelf.MaterialFolder;
import org.communique.curation.shelf.Shelf;
import org.communique.curation.work.Filter;
import org.communique.curation.work.WorkList;
import org.communique.material.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept up from decision to decision is what somebody who opens the dataset then would read. */
class WatchedFilesTest {

    private static final Path CURATED = Path.of("material");

    @TempDir
    Path folder;

    @Test
    void afterEachDecisionAllIsAsIfItHadJustBeenOpened() {
        Workplace place = Workplace.in(folder);
        Desk desk = place.desk();
        for (int step = 0; step < 26; step++) {
            Endless.step(desk, step);
            isAsRead(desk, place);
        }
    }

    @Test
    void whatOthersWriteIsTakenUp() throws Exception {
        Workplace place = Workplace.in(folder);
        Desk desk = place.desk();
        Path dossier = place.dossier(Workplace.STRIKE);
        String text = Files.readString(dossier);
        Files.writeString(dossier, text.replaceFirst("label: .*", "label: Another"));
        Thread.sleep(150);
        isAsRead(desk, place);
        Files.writeString(place.dossier("copy"), text.replace("id: ferry-1", "id: copy"));
        Thread.sleep(150);
        isAsRead(desk, place);
        assertThat(desk.shelf().problems()).isNotEmpty();
        Files.delete(place.dossier("copy"));
        Thread.sleep(150);
        isAsRead(desk, place);
        assertThat(desk.shelf().problems()).isEmpty();
    }

    private static void isAsRead(Desk desk, Workplace place) {
        Shelf read = new MaterialFolder(place.material()).read();
        Shelf kept = desk.shelf();
        assertThat(kept.dossiers()).isEqualTo(read.dossiers());
        assertThat(kept.statements()).isEqualTo(read.statements());
        assertThat(kept.shared()).isEqualTo(read.shared());
        assertThat(kept.problems()).isEqualTo(read.problems());
        assertThat(kept.authority().byId()).isEqualTo(read.authority().byId());
        for (String statement : read.statements().keySet()) {
            assertThat(kept.reportsOf(statement)).isEqualTo(read.reportsOf(statement));
        }
        WorkList anew = WorkList.of(read, desk.log().curators(), desk.log().drawn());
        assertThat(desk.work().articles(Filter.none())).isEqualTo(anew.articles(Filter.none()));
    }

    /** A decision is checked where it can do harm; a mistake that it would make is found all the same, wherever it is. */
    @Test
    void aMistakeIsFoundWhereverAChangeMakesIt() throws IOException {
        MaterialFolder material = new MaterialFolder(CURATED);
        Shelf shelf = material.read();
        Findings before = Findings.of(shelf, article -> Optional.empty());
        List<Problem> known = before.all();
        int mistakes = 0;
        for (Change change : List.of(
                new Change("articles/000_ea9cb5de6fb2a1a4.yaml", "statement: \\S+", "statement: nowhere"),
                new Change("articles/000_ea9cb5de6fb2a1a4.yaml", "(?s)reports:.*", "reports: []\n"),
                new Change("articles/001_8fba14ac2590a363.yaml", "within: \\S+", "within: nobody-said-it"),
                new Change("articles/003_0a1aa661dca15006.yaml", "publisher: \\S+", "publisher: nobody"),
                new Change("articles/004_09f4a67e870ec5c6.yaml", "note: ", "note: new "),
                new Change("statements.yaml", "- id: xinhua-2022-01-07\n", "- id: xinhua\n"),
                new Change("statements.yaml", "speaker: \\S+", "speaker: nobody"),
                new Change("authority/persons.yaml", "- id: wang-wenbin\n", "- id: wang\n"),
                new Change("authority/memberships.yaml", "member: wang-wenbin", "member: xi-jinping"),
                new Change("authority/places.yaml", "- id: \\S+", "- id: elsewhere"),
                new Change("authority/organizations.yaml", "parent: \\S+", "parent: nobody"))) {
            Path file = CURATED.resolve(change.file);
            if (!Files.exists(file)) {
                continue;
            }
            String text = Files.readString(file).replaceFirst(change.from, change.to);
            Shelf planned = material.with(shelf, Map.of(file, text));
            Findings then = Findings.of(planned, article -> Optional.empty());
            List<Problem> wrong = then.since(before, Set.of(file));
            List<String> expected = new ArrayList<>(messages(then.all()));
            messages(known).forEach(expected::remove);
            assertThat(messages(wrong)).as(change.toString()).containsExactlyInAnyOrderElementsOf(expected);
            mistakes += expected.size();
        }
        assertThat(mistakes).isGreaterThan(8);
    }

    private record Change(String file, String from, String to) {}

    private static List<String> messages(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.kind() + problem.message().replaceAll(":\\d+", ""))
                .toList();
    }
}
