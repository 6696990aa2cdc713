package org.communique.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Authority;
import org.communique.dossier.Entity;
import org.communique.dossier.Naming;
import org.communique.material.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final Provenance SOURCE =
            new Provenance("rolls", "Rolls of Ruritania", Optional.empty(), Optional.empty(), "invented");
    private static final String QUERY_RESULT = """
        {"head": {"vars": ["item", "itemLabel", "positionLabel", "position", "country", "countryLabel", "start", "end"]},
         "results": {"bindings": [
          {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900001"},
           "itemLabel": {"type": "literal", "value": "Oksana Kovaleva"},
           "itemLabel_ru": {"type": "literal", "value": "Оксана Ковалёва"},
           "itemAltLabel": {"type": "literal", "value": "O. Kovaleva, Oxana Kovaleva"},
           "position": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900010"},
           "positionLabel": {"type": "literal", "value": "President of Ruritania"},
           "country": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900020"},
           "countryLabel": {"type": "literal", "value": "Ruritania"},
           "start": {"type": "literal", "value": "2020-01-15T00:00:00Z"}}]}}
        """;
    private static final String POPOLO = """
        {"persons": [
           {"id": "p1", "name": "Rosa Marlow", "identifiers": [{"scheme": "wikidata", "identifier": "Q900003"}],
            "other_names": [{"lang": "zh", "name": "罗莎", "note": "multilingual"}, {"name": "Rosie Marlow"}]},
           {"id": "p2", "name": "Karl Brandt"}, {"id": "p3", "name": "Karl Brandt"}],
         "organizations": [{"id": "o1", "name": "Assembly of Ruritania", "classification": "legislature"}],
         "events": [{"id": "term/5", "start_date": "2019-05-01", "end_date": "2023-04-30"}],
         "memberships": [
           {"person_id": "p1", "organization_id": "o1", "legislative_period_id": "term/5", "role": "member"},
           {"person_id": "p9", "organization_id": "o1", "role": "member"}]}
        """;
    private static final String TABLE = """
        name,type,post,organization,start,wikidata,label_ru,aliases
        Ida Holm,,Mayor of Portwick,Town of Portwick,2021-05-03,Q900004,Ида Хольм,Ida H.|I. Holm
        Portwick Post,newspaper,,,,,,
        Hugo Lang,,Minister,,lately,,,
        ,,,,,,,
        """;

    @TempDir
    Path folder;

    @Test
    void aQueryResultGivesPersonsWithNamesOfAllScriptsAndTheirOffices() throws IOException {
        Import added = read("query.json", QUERY_RESULT, Authority.of(List.of()));

        assertThat(one(added, "persons.yaml"))
                .containsEntry("id", "oksana-kovaleva")
                .containsEntry("label", Map.of("en", "Oksana Kovaleva", "ru", "Оксана Ковалёва"));
        assertThat(one(added, "persons.yaml").get("names").toString()).contains("O. Kovaleva", "Oxana Kovaleva");
        assertThat(one(added, "persons.yaml").get("wikidata").toString()).contains("Q900001", "rolls");
        assertThat(one(added, "memberships.yaml"))
                .containsEntry("during", "2020-01-15/..")
                .containsEntry("organization", "ruritania")
                .containsEntry("post", "president-of-ruritania");
        assertThat(one(added, "organizations.yaml")).containsEntry("type", "state");
        assertThat(one(added, "sources.yaml")).containsEntry("title", "Rolls of Ruritania");
    }

    @Test
    void popoloGivesTermsAndTwoPeopleOfOneNameStayTwo() throws IOException {
        Roll roll = roll("popolo.json", POPOLO);
        Import added = new EntryMaker(Authority.of(List.of()), SOURCE).make(roll);

        assertThat(added.entries().get("persons.yaml"))
                .extracting(entry -> entry.get("id"))
                .containsExactly("rosa-marlow", "karl-brandt", "karl-brandt-2");
        assertThat(added.entries().get("persons.yaml").get(0).get("label").toString())
                .contains("罗莎");
        assertThat(one(added, "memberships.yaml")).containsEntry("during", "2019-05-01/2023-04-30");
        assertThat(one(added, "organizations.yaml")).containsEntry("type", "parliament");
        assertThat(roll.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.locator()).contains("p9"));
    }

    @Test
    void aTableNeedsNamesOnlyAndWhatIsLeftOutIsListed() throws IOException {
        Roll roll = roll("table.csv", TABLE);
        Import added = new EntryMaker(Authority.of(List.of()), SOURCE).make(roll);

        assertThat(added.count("persons.yaml")).isEqualTo(2);
        assertThat(added.entries().get("organizations.yaml"))
                .extracting(entry -> entry.get("type"))
                .containsExactly("other", "media");
        assertThat(roll.refused()).extracting(Roll.Refusal::locator).containsExactly("row 4", "row 5");
    }

    @Test
    void whatTheAuthorityHasIsKeptAndReferredTo() throws IOException {
        Import added = read("query.json", QUERY_RESULT, Authority.of(List.of(known("the-president", "Q900001"))));

        assertThat(added.known()).isEqualTo(1);
        assertThat(added.count("persons.yaml")).isZero();
        assertThat(one(added, "memberships.yaml")).containsEntry("member", "the-president");
    }

    @Test
    void anIdThatIsTakenIsToldApartByTheItem() throws IOException {
        Import added = read("query.json", QUERY_RESULT, Authority.of(List.of(known("oksana-kovaleva", "Q7"))));

        assertThat(one(added, "persons.yaml")).containsEntry("id", "oksana-kovaleva-q900001");
    }

    @Test
    void otherJsonIsRefusedWithWhatIsExpected() {
        assertThatThrownBy(() -> roll("other.json", "{\"people\": []}"))
                .isInstanceOf(RollReader.Unreadable.class)
                .hasMessageContaining("'persons'");
        assertThatThrownBy(() -> roll("cut.json", "{\"persons\": [")).isInstanceOf(RollReader.Unreadable.class);
    }

    private static Map<String, Object> one(Import added, String file) {
        assertThat(added.entries().get(file)).hasSize(1);
        return added.entries().get(file).get(0);
    }

    private Import read(String name, String text, Authority authority) throws IOException {
        return new EntryMaker(authority, SOURCE).make(roll(name, text));
    }

    private Roll roll(String name, String text) throws IOException {
        return new RollReader().read(Files.writeString(folder.resolve(name), text));
    }

    private static Entity known(String id, String qid) {
        var link = new Naming.WikidataLink(qid, Naming.Match.EXACT, Optional.empty(), List.of());
        var naming = new Naming(
                Map.of("en", "The President"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(link),
                List.of());
        return new Entity.Person(id, naming, List.of(), new Place("", 0, Map.of()));
    }
}
