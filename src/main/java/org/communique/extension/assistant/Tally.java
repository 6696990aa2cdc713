package org.communique.extension.assistant;

/**
 * What became of the questions and of what was answered.
 *
 * @param asked questions that went over the network
 * @param replayed questions that the cache answered
 * @param failed questions without a usable answer
 * @param unasked questions that were not asked, since the limit of tokens was reached or too many failed in a row
 * @param grounded suggestions whose quotes stand in the text and whose ids were offered
 * @param rejected suggestions that were not
 * @param tokens spent at most, as estimated before asking
 */
public record Tally(int asked, int replayed, int failed, int unasked, int grounded, int rejected, long tokens) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0);

    Tally asking(int spent) {
        return new Tally(asked + 1, replayed, failed, unasked, grounded, rejected, tokens + spent);
    }

    Tally replaying() {
        return new Tally(asked, replayed + 1, failed, unasked, grounded, rejected, tokens);
    }

    Tally failing() {
        return new Tally(asked, replayed, failed + 1, unasked, grounded, rejected, tokens);
    }

    Tally passingOver() {
        return new Tally(asked, replayed, failed, unasked + 1, grounded, rejected, tokens);
    }

    Tally judging(boolean isGrounded) {
        return isGrounded
                ? new Tally(asked, replayed, failed, unasked, grounded + 1, rejected, tokens)
                : new Tally(asked, replayed, failed, unasked, grounded, rejected + 1, tokens);
    }

    /** Whether every question has an answer. */
    public boolean isComplete() {
        return failed + unasked == 0;
    }

    /** The same of a run that only counted. */
    public String estimate() {
        return "%,d %s, at most %,d tokens; %,d more would be replayed; nobody was asked"
                .formatted(asked, asked == 1 ? "question" : "questions", tokens, replayed);
    }

    /** A line for the person who asked. */
    public String line() {
        return ("assistant: %,d asked, %,d replayed, %,d without a usable answer, %,d not asked; %,d suggestions, %,d "
                        + "rejected; at most %,d tokens")
                .formatted(asked, replayed, failed, unasked, grounded, rejected, tokens);
    }
}
