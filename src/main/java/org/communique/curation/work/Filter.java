package org.communique.curation.work;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What of the list is shown; what is absent does not matter.
 *
 * @param outlet a publisher's id
 * @param day the beginning of an EDTF date: {@code 2022-01} is a month
 * @param actor a speaker's id
 * @param curator a name; empty: articles that nobody took
 */
public record Filter(
        Optional<String> outlet,
        Optional<String> day,
        Optional<String> actor,
        Optional<Level> level,
        Optional<Doubt> doubt,
        Optional<String> curator) {

    /** Everything. */
    public static Filter none() {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of what one actor said. */
    public Filter by(String speaker) {
        return new Filter(outlet, day, Optional.of(speaker), level, doubt, curator);
    }

    boolean takes(ArticleWork article) {
        return is(outlet, article.outlet()::equals)
                && is(day, article.day()::startsWith)
                && is(curator, article.curator()::equals)
                && (isOfArticles() || article.reports().stream().anyMatch(this::takes));
    }

    /** Nothing is asked of the reports, so that an article without any is taken too. */
    private boolean isOfArticles() {
        return actor.isEmpty() && level.isEmpty() && doubt.isEmpty();
    }

    boolean takes(WorkItem item) {
        return is(actor, name -> item.speaker().filter(name::equals).isPresent())
                && is(level, item.level()::equals)
                && is(doubt, item.doubts()::contains);
    }

    private static <T> boolean is(Optional<T> wanted, Predicate<T> claim) {
        return wanted.isEmpty() || claim.test(wanted.get());
    }
}
