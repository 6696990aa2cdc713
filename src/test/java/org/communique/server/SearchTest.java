package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks for somebody or something finds it, however it is spelt. */
class SearchTest {

    private static final String ACTOR = "https://w3id.org/communique/id/actor/";

    @RegisterExtension
    static final Published published = new Published();

    private static JsonNode found(String asked) throws IOException {
        return new ObjectMapper()
                .readTree(published.get("/search?format=json&" + asked).body());
    }

    @ParameterizedTest
    @CsvSource({
        "Tokayev,kassym-jomart-tokayev",
        "toqaev,kassym-jomart-tokayev",
        "tokaev,kassym-jomart-tokayev",
        "%D0%A2%D0%BE%D0%BA%D0%B0%D0%B5%D0%B2,kassym-jomart-tokayev",
        "wang+wenbn,wang-wenbin",
        "tokyaev,kassym-jomart-tokayev",
        "CSTO,csto",
        "xi+jin,xi-jinping"
    })
    void anActorIsFoundByEverySpellingOfItsName(String asked, String actor) throws IOException {
        assertThat(found("type=actor&q=" + asked)
                        .path("hits")
                        .path(0)
                        .path("iri")
                        .asText())
                .isEqualTo(ACTOR + actor);
    }

    @ParameterizedTest
    @CsvSource({"Kazakhstan,kazakhstan", "kassym-jomart+tokayev,kassym-jomart-tokayev", "China,china"})
    void whoeverIsCalledJustSoStandsFirstAmongAllThatNameHim(String asked, String actor) throws IOException {
        JsonNode hits = found("q=" + asked).path("hits");
        assertThat(hits).hasSizeGreaterThan(1);
        assertThat(hits.path(0).path("iri").asText()).isEqualTo(ACTOR + actor);
    }

    @Test
    void aQuotationIsFoundByItsWords() throws IOException {
        JsonNode hits = found("type=statement&q=color+revolution").path("hits");
        assertThat(hits).isNotEmpty();
        assertThat(hits.findValuesAsText("snippet")).anyMatch(snippet -> snippet.contains("color revolution"));
    }

    @Test
    void aSpeakerIsFoundByIdentifierOrName() throws IOException {
        long identified =
                found("type=statement&speaker=wang-wenbin").path("total").asLong();
        assertThat(identified).isPositive();
        assertThat(found("type=statement&speaker=Wang+Wenbin").path("total").asLong())
                .isEqualTo(identified);
        assertThat(found("type=statement&speaker=nobody+such").path("total").asLong())
                .isZero();
    }

    @Test
    void theFiltersLeaveOnlyWhatTheyLetThrough() throws IOException {
        JsonNode hits = found("speaker=wang-wenbin&from=2022-01-07&to=2022-01-07");
        assertThat(hits.path("total").asInt()).isEqualTo(2);
        assertThat(hits.path("hits").findValuesAsText("speaker")).containsOnly(ACTOR + "wang-wenbin");
        assertThat(found("type=proposition&q=terrorists").path("hits").findValuesAsText("type"))
                .containsOnly("proposition");
    }

    @Test
    void thePagesFollowEachOther() throws IOException {
        JsonNode first = found("type=statement&page=1");
        JsonNode second = found("type=statement&page=2");
        assertThat(first.path("total").asInt()).isEqualTo(published.count("cq:Statement"));
        assertThat(second.path("hits").findValuesAsText("iri"))
                .hasSize(20)
                .doesNotContainAnyElementsOf(first.path("hits").findValuesAsText("iri"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"type=thing", "page=0", "page=one", "from=yesterday", "page=501", "from=2022-01-09&to=2022-01-08"
            })
    void whatIsWrongIsRefused(String asked) {
        assertThat(published.get("/search?" + asked).statusCode()).isEqualTo(400);
    }

    @Test
    void marksWithoutAWordFindNothing() throws IOException {
        assertThat(found("q=%3F").path("total").asInt()).isZero();
        assertThat(found("q=***&type=statement").path("total").asInt()).isZero();
    }

    @Test
    void thePageWorksAsAPlainFormAndEscapesWhatWasAsked() {
        String page = published
                .get("/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "Accept", "text/html")
                .body();
        assertThat(page)
                .contains("<form", "action=\"/search\"", "Nothing found")
                .doesNotContain("<script>");
        assertThat(published.get("/search?q=tokayev", "Accept", "text/html").body())
                .contains("href=\"/id/actor/kassym-jomart-tokayev\"");
    }

    @Test
    void suggestionsAreNamesThatBeginSo() throws IOException {
        JsonNode suggestions =
                new ObjectMapper().readTree(published.get("/suggest?q=nazarb").body());
        assertThat(suggestions.path(0).asText()).isEqualTo("nazarb");
        assertThat(suggestions.path(1)).isNotEmpty();
        assertThat(suggestions.path(1).path(0).asText()).contains("Nazarb");
        assertThat(published.get("/suggest?q=").statusCode()).isEqualTo(200);
    }
}
