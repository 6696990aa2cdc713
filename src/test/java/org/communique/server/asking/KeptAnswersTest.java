package org.communique.server.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.communique.server.asking.KeptAnswers.Asked;
import org.communique.server.http.AnswerFormat;
import org.communique.server.http.RefusedException;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private final KeptAnswers answers = new KeptAnswers(16_000);
    private final List<Asked> made = new ArrayList<>();

    @Test
    void anAnswerIsMadeOnce() {
        assertThat(answer(page("a"), 10)).isSameAs(answer(page("a"), 10));
        assertThat(made).containsExactly(page("a"));
    }

    @Test
    void whatWasChosenTheQueryAndTheFormMakeAnotherAnswer() {
        List<Asked> asked = List.of(
                page("a"),
                page("b"),
                new Asked("/queries/a", "SELECT * {}", AnswerFormat.HTML),
                new Asked("/queries/a", "ASK {}", AnswerFormat.ofDocument("ttl").orElseThrow()));
        asked.forEach(each -> answer(each, 10));
        asked.forEach(each -> answer(each, 10));
        assertThat(made).isEqualTo(asked);
    }

    @Test
    void whatNobodyAskedForLongestGoesFirst() {
        for (int at = 0; at < 17; at++) {
            answer(page("" + at), 960);
            answer(page("0"), 960);
        }
        made.clear();
        answer(page("16"), 960);
        answer(page("0"), 960);
        assertThat(made).isEmpty();
        answer(page("1"), 960);
        assertThat(made).containsExactly(page("1"));
    }

    @Test
    void aVeryLongAnswerIsMadeEachTime() {
        answer(page("a"), 1001);
        answer(page("a"), 1001);
        assertThat(made).hasSize(2);
    }

    @Test
    void aRefusalIsNotKept() {
        assertThatThrownBy(() -> answers.of(page("a"), () -> {
                    throw RefusedException.badRequest("not now");
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(answer(page("a"), 10)).hasSize(10);
    }

    private static Asked page(String name) {
        return new Asked("/queries/" + name, "ASK {}", AnswerFormat.HTML);
    }

    private byte[] answer(Asked asked, int length) {
        return answers.of(asked, () -> {
            made.add(asked);
            return new byte[length];
        });
    }
}
