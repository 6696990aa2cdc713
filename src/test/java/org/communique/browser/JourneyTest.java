package org.communique.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What people come for, done in a browser: by pointer, by keyboard, and where no script runs. */
@Tag("browser")
class JourneyTest {

    private static final String BY_SPEAKER = "PREFIX cq: <https://w3id.org/communique/ns#>\n"
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
            + "SELECT ?label (COUNT(?statement) AS ?statements) {\n"
            + "  ?statement cq:speaker ?speaker . ?speaker rdfs:label ?label . FILTER (lang(?label) = 'en')\n"
            + "} GROUP BY ?label ORDER BY DESC(?statements) LIMIT 10";

    private static Visited visited;
    private static Browser browser;

    @BeforeAll
    static void open() {
        visited = Visited.site();
        browser = visited.browser();
    }

    @AfterAll
    static void leave() {
        visited.close();
    }

    @BeforeEach
    void asEverybody() {
        browser.scripts(true);
        browser.dark(false);
        browser.screen(1280, 900);
    }

    @Test
    void aSearchLeadsToAStatementItsEvidenceAndWhoSaidIt() {
        browser.open("/");
        browser.find("nav input[name=q]").sendKeys("opposed outside forces", Keys.ENTER);
        browser.await("hits", () -> browser.place().startsWith("/search"));
        browser.find(".hits .quote .summary a").click();
        assertThat(browser.find(".byline").getText()).contains("Xi Jinping", "7 January 2022");
        assertThat(browser.text()).contains("Who reports it, and where", "Cite this", "Read so by");
        browser.find(".cards article details summary").click();
        assertThat(browser.find(".cards article details").getText()).contains("Content at characters", "SHA-256");
        browser.find(".cards article h4 a").click();
        assertThat(browser.text()).contains("The passage and its evidence");
        browser.find(".chain li:last-child a").click();
        assertThat(browser.find("h1").getText()).isEqualTo("Xi Jinping");
        assertThat(browser.text()).contains("Posts and memberships", "Positions taken");
    }

    @Test
    void aQueryIsAskedDrawnAndShared() {
        browser.open("/sparql?query=" + URLEncoder.encode(BY_SPEAKER, StandardCharsets.UTF_8));
        browser.await("rows", () -> !browser.all(".yasr tbody tr").isEmpty());
        browser.find(".yasr .select_bars").click();
        browser.await("bars", () -> !browser.all(".yasr svg rect").isEmpty());
        String shared = browser.address();
        assertThat(shared).contains("view=bars", "query=");
        browser.open("/");
        browser.open(shared);
        browser.await("the same bars", () -> browser.all(".yasr svg rect").size() >= 10);
    }

    @Test
    void anAnswersThingOpensItsPage() {
        browser.open("/sparql?query="
                + URLEncoder.encode(
                        "SELECT ?s { ?s a <https://w3id.org/communique/ns#Statement> } LIMIT 3",
                        StandardCharsets.UTF_8));
        browser.await("rows", () -> !browser.all(".yasr tbody a").isEmpty());
        browser.find(".yasr tbody a").click();
        browser.await("its page", () -> browser.place().startsWith("/id/statement/"));
    }

    @Test
    void withoutScriptsThePagesStillReadAndAnswer() {
        browser.scripts(false);
        browser.open("/id/statement/xi-jinping-2022-01-07.html");
        assertThat(browser.text()).contains("The words", "Who reports it, and where");
        browser.open("/search?q=terrorists");
        assertThat(browser.all(".hits li")).isNotEmpty();
        browser.open("/sparql");
        assertThat(browser.find("#query").isDisplayed()).isTrue();
        browser.find("#ask button").click();
        browser.await("rows", () -> !browser.all("#answer tbody tr").isEmpty());
        browser.open("/queries/which-statements-do-several-documents-report");
        assertThat(browser.all("#answer tbody tr")).isNotEmpty();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        browser.open("/");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
        assertThat(browser.focused().getCssValue("outline-style")).isNotEqualTo("none");
        tabTo("nav input[name=q]");
        browser.press("colour revolution", Keys.ENTER);
        browser.await("hits", () -> browser.place().startsWith("/search"));
        tabTo(".hits a");
        browser.press(Keys.ENTER);
        browser.await("a page", () -> browser.place().startsWith("/id/"));
        tabTo("details:not([open]) > summary");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.parentElement.open"))
                .isEqualTo(true);
    }

    /** Presses the tabulator until the focus is there. */
    private static void tabTo(String selector) {
        for (int presses = 0; presses < 60; presses++) {
            browser.press(Keys.TAB);
            if (Boolean.TRUE.equals(browser.run("return document.activeElement.matches(\"" + selector + "\")"))) {
                return;
            }
        }
        throw new AssertionError("the tabulator does not lead to " + selector);
    }

    @Test
    void whoWritesASearchIsOfferedNames() {
        browser.open("/search");
        browser.find("#q").sendKeys("toka");
        browser.await("suggestions", () -> !browser.all("#suggestions option").isEmpty());
    }
}
