package org.communique.federation.authority;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.federation.authority.AuthorityRow.Term;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Wikidata;

/** Finds the items that an entity without one may be, the likeliest first. It links nothing. */
public final class CandidateSuggester {

    private static final int LABEL = 4;
    private static final int ALIAS = 3;
    private static final int TYPE = 2;
    private static final int WRONG_TYPE = -6;
    private static final int RELATED = 2;
    private static final int DATE = 3;
    private static final int ARTICLE = 10;

    private final ItemReader items;

    /** @param endpoint one that has Wikidata's data, such as {@code federation.endpoint(Wikidata.ENDPOINT)} */
    public CandidateSuggester(Endpoint endpoint) {
        this(endpoint, Wikidata.ENDPOINT);
    }

    /** @param service the endpoint's name in messages */
    public CandidateSuggester(Endpoint endpoint, URI service) {
        this.items = new ItemReader(endpoint, service);
    }

    /** The items that have a name of the entity. */
    public List<Candidate> suggest(AuthorityRow row) {
        return ranked(row, Optional.empty());
    }

    /**
     * The items that have a name of the entity, and the one of which an article of Wikipedia is.
     *
     * @param article its address, such as https://en.wikipedia.org/wiki/2022_Kazakh_unrest
     */
    public List<Candidate> suggest(AuthorityRow row, URI article) {
        return ranked(row, items.about(article));
    }

    private List<Candidate> ranked(AuthorityRow row, Optional<String> ofArticle) {
        Set<String> languages = new TreeSet<>(row.labels().keySet());
        languages.add("en");
        Set<String> qids = items.named(Stream.concat(row.literals().stream(), row.literals(languages).stream())
                .toList());
        ofArticle.ifPresent(qids::add);
        Map<String, Item> found = items.read(qids, languages);
        return found.values().stream()
                .filter(item -> item.mergedInto().isEmpty())
                .map(item -> candidate(
                        row, item, ofArticle.filter(item.qid()::equals).isPresent()))
                .sorted(Comparator.comparing(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.qid().length())
                        .thenComparing(Candidate::qid))
                .toList();
    }

    private static Candidate candidate(AuthorityRow row, Item item, boolean isOfArticle) {
        Score score = new Score();
        score.add(isOfArticle, ARTICLE, "the article is about it");
        boolean labelled = item.labels().stream().anyMatch(row::isCalled);
        score.add(labelled, LABEL, "it has the label");
        score.add(!labelled && item.aliases().stream().anyMatch(row::isCalled), ALIAS, "it has the name as an alias");
        score.add(ItemClasses.confirm(row.kind(), item), TYPE, "it is such a thing");
        score.add(ItemClasses.contradict(row.kind(), item), WRONG_TYPE, "it is another kind of thing");
        long shared = item.sharedWith(row);
        score.add(shared > 0, (int) (RELATED * shared), shared + " related things are the same");
        score.add(row.terms().stream().anyMatch(term -> knows(item, term)), DATE, "it dates an office the same");
        return new Candidate(item.qid(), item.name(), score.sum, score.reasons);
    }

    private static boolean knows(Item item, Term ours) {
        return item.terms().stream()
                .anyMatch(term -> term.office().equals(ours.office())
                        && ours.from().isPresent()
                        && term.from().equals(ours.from()));
    }

    private static final class Score {
        private int sum;
        private final List<String> reasons = new ArrayList<>();

        void add(boolean holds, int points, String reason) {
            if (holds) {
                sum += points;
                reasons.add(reason + " (" + (points > 0 ? "+" : "") + points + ")");
            }
        }
    }
}
