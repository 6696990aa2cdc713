package org.communique.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.curation.Workplace.COUNCIL;
import static org.communique.curation.Workplace.STRIKE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.communique.curation.decision.Card;
import org.communique.curation.decision.Decision.Assign;
import org.communique.curation.decision.Reason;
import org.communique.curation.decision.ReportDecision.Accept;
import org.communique.curation.decision.ReportDecision.Reject;
import org.communique.curation.decision.Speaker;
import org.communique.curation.decision.StatementDecision.Attribute;
import org.communique.curation.log.Figures;
import org.communique.curation.work.ArticleWork;
import org.communique.curation.work.Doubt;
import org.communique.curation.work.Filter;
import org.communique.curation.work.Level;
import org.communique.curation.work.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work list, what is accepted unread, and what the log tells of the programme. */
class BulkTest {

    private static final Card GLAD = new Card(STRIKE, "m9385974149");
    private static final Card CREWS = new Card(STRIKE, "me8c598f25b");
    private static final Card BOATS = new Card(COUNCIL, "m0193837bdf");
    private static final String SAILOR = "carl-newman-72a6e51e";

    @TempDir
    Path folder;

    private Workplace place;
    private Desk desk;

    @BeforeEach
    void begin() throws Exception {
        place = Workplace.in(folder);
        Path description = place.material().resolve("dataset.yaml");
        Files.writeString(description, Files.readString(description) + "publish: {machine: clear, precision: 0.86}\n");
        desk = place.desk();
    }

    @Test
    void anArticleWithoutDraftsIsListedUntilSomethingOfReportsIsAsked() throws Exception {
        Path articles = place.material().resolve("articles");
        String drafted = Files.readString(articles.resolve(COUNCIL + ".yaml"));
        String bare = drafted.substring(0, drafted.indexOf("reports:")).replace("id: " + COUNCIL, "id: ferry-3");
        Files.writeString(articles.resolve("ferry-3.yaml"), bare + "reports: []\nstatements: []\n");
        Filter clear = new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Level.CLEAR),
                Optional.empty(),
                Optional.empty());

        assertThat(listed(Filter.none())).contains("ferry-3");
        assertThat(listed(clear)).doesNotContain("ferry-3");
    }

    private List<String> listed(Filter filter) {
        return place.desk().work().articles(filter).stream()
                .map(ArticleWork::article)
                .toList();
    }

    @Test
    void whatSeveralOutletsReportComesFirst() {
        List<WorkItem> items = desk.work().reports(Filter.none());

        assertThat(items).hasSize(9);
        assertThat(items.subList(0, 2))
                .allSatisfy(item -> assertThat(item.outlets()).isEqualTo(2));
        assertThat(desk.work().progress().open()).isEqualTo(9);
        assertThat(desk.work().progress().clear()).isEqualTo(7);
    }

    @Test
    void theListIsFilteredByWhatMakesADraftDoubtful() {
        Filter unnamed = new Filter(
                Optional.empty(),
                Optional.of("2025-03"),
                Optional.empty(),
                Optional.of(Level.CLEAR),
                Optional.of(Doubt.UNNAMED_SPEAKER),
                Optional.empty());

        assertThat(desk.work().reports(unnamed))
                .extracting(WorkItem::card)
                .containsExactly(new Card(STRIKE, "mcb0c042ae0"));
        assertThat(desk.work().articles(unnamed))
                .extracting(ArticleWork::article)
                .containsExactly(STRIKE);
    }

    @Test
    void anArticleIsTakenAndGivenBack() {
        Workplace.done(desk.decide(new Assign(STRIKE, "bo")));
        assertThat(place.desk().work().article(STRIKE))
                .map(ArticleWork::curator)
                .contains("bo");
        Workplace.done(desk.undo());
        assertThat(place.desk().work().article(STRIKE))
                .map(ArticleWork::curator)
                .contains("");
    }

    @Test
    void whatIsClearIsAcceptedInOneStepAndSomeIsDrawnToBeChecked() {
        Map<String, String> before = place.files();
        Bulk bulk = desk.clearOf(STRIKE);
        assertThat(bulk.cards()).hasSize(5);
        assertThat(bulk.mistakes()).isCloseTo(4 * 0.14 + 0.12, Offset.offset(1e-9));

        Workplace.done(desk.decide(bulk.decision()));

        assertThat(desk.work().progress().curated()).isEqualTo(5);
        List<WorkItem> drawn = desk.work().reports(Filter.none()).stream()
                .filter(item -> item.doubts().contains(Doubt.DRAWN))
                .toList();
        assertThat(drawn).hasSize(1);
        assertThat(Figures.of(desk.log()).decided()).isZero();

        Workplace.done(desk.decide(new Accept(drawn.get(0).card())));
        assertThat(desk.work().reports(Filter.none()))
                .noneMatch(item -> item.doubts().contains(Doubt.DRAWN));
        assertThat(Figures.of(desk.log()).decided()).isEqualTo(1);

        Workplace.done(desk.undo());
        Workplace.done(desk.undo());
        assertThat(place.files()).isEqualTo(before);
    }

    @Test
    void whatAnActorSaidIsAcceptedTogether() {
        Map<String, String> before = place.files();
        Bulk bulk = desk.clearBy(SAILOR);
        assertThat(bulk.cards()).containsExactlyInAnyOrder(CREWS, new Card(STRIKE, "m5ab271989f"));

        Workplace.done(desk.decide(bulk.decision()));
        assertThat(desk.clearBy(SAILOR).cards()).isEmpty();
        assertThat(desk.work().drawn()).hasSize(1);

        Workplace.done(desk.undo());
        assertThat(place.files()).isEqualTo(before);
    }

    @Test
    void theLogTellsHowOftenTheProgrammeWasRight() {
        Workplace.done(desk.decide(new Accept(GLAD)));
        Workplace.done(desk.decide(new Reject(CREWS, Reason.NOT_SAID, Optional.empty())));
        Workplace.done(desk.decide(new Attribute(BOATS, new Speaker.Known(SAILOR))));
        Workplace.done(desk.decide(new Accept(BOATS)));

        Figures figures = Figures.of(place.desk().log());

        assertThat(figures.decided()).isEqualTo(3);
        assertThat(figures.bins())
                .filteredOn(bin -> bin.decided() > 0)
                .singleElement()
                .satisfies(bin -> {
                    assertThat(bin.from()).isEqualTo(0.85);
                    assertThat(bin.right()).isEqualTo(1);
                    assertThat(bin.rejected()).isEqualTo(1);
                    assertThat(bin.speaker()).isEqualTo(1);
                    assertThat(bin.low()).isLessThan(bin.precision());
                });
    }
}
