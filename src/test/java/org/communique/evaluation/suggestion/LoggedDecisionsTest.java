package org.communique.evaluation.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.evaluation.suggestion.SuggestionFigures.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggedDecisionsTest {

    @TempDir
    Path material;

    @Test
    void whatWasTakenIsComparedWithWhatWasOffered() throws IOException {
        Files.writeString(material.resolve("decisions.jsonl"), """
                {"step":1,"what":"take-position","decided":{"card":{"article":"a","report":"r1"},"proposition":"p","position":"denies","offered":["q","p"],"offeredPosition":"denies"}}
                {"step":2,"what":"take-position","decided":{"card":{"article":"a","report":"r2"},"proposition":"s","position":"affirms","offered":["q","p"],"offeredPosition":"affirms"}}
                {"step":3,"what":"take-position","decided":{"card":{"article":"a","report":"r3"},"proposition":"s","position":"affirms","offered":["s"],"offeredPosition":"denies"}}
                {"step":4,"undoes":3,"what":"undo","decided":{}}
                {"step":5,"what":"take-position","decided":{"card":{"article":"a","report":"r4"},"proposition":"s","position":"affirms","offered":[],"offeredPosition":null}}
                not JSON
                """);

        assertThat(LoggedDecisions.of(material).figures(0).all())
                .extracting(Figure::name, Figure::of, Figure::value)
                .containsExactly(
                        tuple("In the log: propositions, right among 1", 2, 0.0),
                        tuple("In the log: propositions, right among 3", 2, 0.5),
                        tuple("In the log: propositions, right among 5", 2, 0.5),
                        tuple("In the log: keys for a position on one of five", 1, 3.0),
                        tuple("In the log: denials and doubts, precision", 1, 1.0),
                        tuple("In the log: denials and doubts, recall", 1, 1.0));
    }

    @Test
    void aDatasetWithoutALogHasNoFigures() {
        assertThat(LoggedDecisions.of(material).figures(10).all()).isEmpty();
    }
}
