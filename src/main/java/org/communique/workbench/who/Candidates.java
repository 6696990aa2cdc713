package org.communique.workbench.who;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Entity.Named;
import org.communique.dossier.Naming;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.kinds.Kind;

/** The actors that a passage may mean as its speaker, the likeliest first. */
public final class Candidates {

    private static final int NAME = 8;
    private static final int PART_OF_NAME = 3;
    private static final int CONCLUDED = 6;
    private static final int SPEAKS_HERE = 2;
    private static final int PUBLISHES = 1;
    private static final int SHORTEST = 3;

    private final Shelf shelf;
    private final Map<String, List<Statement>> statements;

    public Candidates(Shelf shelf) {
        this.shelf = shelf;
        this.statements = shelf.statements().values().stream().collect(groupingBy(Statement::speaker));
    }

    /** What an actor says in the whole dataset. */
    public List<Statement> statementsOf(String actor) {
        return statements.getOrDefault(actor, List.of());
    }

    /**
     * The likeliest actors.
     *
     * @param words what the article calls the speaker
     * @param concluded whom the dataset takes for the speaker now; empty where nobody
     */
    public List<Named> of(Dossier dossier, String words, String concluded, int most) {
        Set<String> here = dossier.reports().stream()
                .map(Report::statement)
                .flatMap(id -> shelf.statement(id).stream())
                .map(Statement::speaker)
                .collect(Collectors.toSet());
        Set<String> publishers = Stream.concat(
                        Stream.of(dossier.article().publication()),
                        dossier.article().parts().stream().map(Dossier.Part::publication))
                .flatMap(one -> Stream.concat(Stream.of(one.publisher()), one.authors().stream()))
                .collect(Collectors.toSet());
        Passage passage = new Passage(tokens(words), concluded, here, publishers);
        return ranked(actor -> score(actor, passage), most);
    }

    /** Those whose names have words that begin as the words typed do; first those that are called exactly so. */
    public List<Named> called(String typed, int most) {
        List<String> begun = words(typed).toList();
        return ranked(
                actor -> names(actor)
                        .mapToInt(name -> name.equalsIgnoreCase(typed) ? 2 : isBegun(name, begun) ? 1 : 0)
                        .max()
                        .orElse(0),
                most);
    }

    private static boolean isBegun(String name, List<String> begun) {
        return begun.stream().allMatch(typed -> words(name).anyMatch(word -> word.startsWith(typed)));
    }

    private record Passage(Set<String> words, String concluded, Set<String> here, Set<String> publishers) {}

    private List<Named> ranked(ToIntFunction<Named> score, int most) {
        record Scored(Named actor, int score, int said) {}
        return shelf.authority().all(Named.class).stream()
                .filter(actor -> Kind.actors().contains(actor.kind()))
                .map(actor -> new Scored(
                        actor, score.applyAsInt(actor), statementsOf(actor.id()).size()))
                .filter(scored -> scored.score > 0)
                .sorted(Comparator.comparingInt(Scored::score)
                        .thenComparingInt(Scored::said)
                        .reversed()
                        .thenComparing(scored -> scored.actor.id()))
                .limit(most)
                .map(Scored::actor)
                .toList();
    }

    private int score(Named actor, Passage passage) {
        int named = names(actor)
                .filter(name -> passage.words.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains))
                .mapToInt(name -> overlap(tokens(name), passage.words))
                .max()
                .orElse(0);
        return named
                + (actor.id().equals(passage.concluded) ? CONCLUDED : 0)
                + (passage.here.contains(actor.id()) ? SPEAKS_HERE : 0)
                + (passage.publishers.contains(actor.id()) ? PUBLISHES : 0)
                + (passage.words.isEmpty() && passage.publishers.contains(actor.id()) ? CONCLUDED : 0);
    }

    private static int overlap(Set<String> name, Set<String> words) {
        Set<String> shared = new HashSet<>(name);
        shared.retainAll(words);
        if (shared.isEmpty()) {
            return 0;
        }
        return shared.size() == name.size() ? NAME + shared.size() : PART_OF_NAME + shared.size();
    }

    private static Stream<String> names(Entity.Named actor) {
        return Stream.concat(
                actor.naming().labels().values().stream(),
                actor.naming().variants().stream().map(Naming.Variant::text));
    }

    private static Stream<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty());
    }

    /** Words of three letters or more, and single characters of scripts without spaces. */
    static Set<String> tokens(String name) {
        return words(name)
                .filter(word -> word.length() >= SHORTEST || word.codePoints().anyMatch(Character::isIdeographic))
                .collect(Collectors.toSet());
    }
}
