package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.curation.Workplace.COUNCIL;
import static org.communique.curation.Workplace.STRIKE;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Field;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision.Accept;
import org.communique.curation.decision.ReportDecision.Reject;
import org.communique.curation.decision.StatementDecision.Describe;
import org.communique.curation.work.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk over many articles; {@code -Darticles=900} prints how long it takes there. */
class ManyArticlesTest {

    private static final int ARTICLES = Integer.getInteger("articles", 40);

    @TempDir
    Path folder;

    @Test
    void aDeskOpensManyArticlesAndDecidesOnThemOneAfterTheOther() throws IOException {
        Workplace place = Workplace.in(folder);
        for (int number = 2; number < ARTICLES; number++) {
            copy(place, number % 2 == 0 ? STRIKE : COUNCIL, "ferry-%04d".formatted(number));
        }
        long start = System.nanoTime();
        long worked = cpu();
        Desk desk = place.desk();
        int reports = desk.work().reports(Filter.none()).size();
        long opened = System.nanoTime();
        long openedBy = cpu() - worked;
        worked = cpu();
        List<Long> times = new ArrayList<>();
        for (int number = 2; number < Math.min(ARTICLES, 102); number += 2) {
            String article = "ferry-%04d".formatted(number);
            times.add(timed(() -> Workplace.done(desk.decide(new Accept(new Card(article, "m9385974149"))))));
            times.add(timed(() -> Workplace.done(
                    desk.decide(new Reject(new Card(article, "me8c598f25b"), Reason.OTHER, Optional.empty())))));
            times.add(timed(() -> Workplace.done(desk.decide(
                    new Describe(new Card(article, "m3cde6658dd"), Field.SUMMARY, List.of("They spoke."))))));
            times.add(timed(() -> Workplace.done(desk.undo())));
            times.add(timed(() -> desk.work().reports(Filter.none())));
        }
        long decidedBy = cpu() - worked;
        times.sort(null);

        assertThat(reports).isEqualTo(9 + 6 * ((ARTICLES - 1) / 2) + 3 * ((ARTICLES - 2) / 2));
        System.out.printf(
                "%d articles, %d reports: opened in %d ms (%d ms of CPU); decisions: median %d ms, p95 %d ms (%d ms of CPU each)%n",
                ARTICLES,
                reports,
                (opened - start) / 1_000_000,
                openedBy / 1_000_000,
                times.get(times.size() / 2) / 1_000_000,
                times.get(times.size() * 95 / 100) / 1_000_000,
                decidedBy / 1_000_000 / times.size());
    }

    /** What the process worked so far, in nanoseconds: what else the machine does does not count. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void copy(Workplace place, String like, String id) throws IOException {
        String dossier = Files.readString(place.dossier(like))
                .replace("id: " + like, "id: " + id)
                .replaceAll("(statement|- id): (m[0-9a-f]{16})", "$1: $2" + id.substring(5));
        Files.writeString(
                place.dossier(id),
                dossier.replace("mbf7777fd7163999e" + id.substring(5), "mbf7777fd7163999e")
                        .replaceAll("(?m)^  - id: mbf7777fd7163999e\n(    .*\n)+", ""));
        Files.writeString(place.root().resolve("texts").resolve(id + ".txt"), place.text(like));
    }
}
