package org.communique.resolution.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast.Mention;
import org.communique.resolution.cast.CastMember;
import org.communique.resolution.referent.CandidateKey;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Token;

/** People who speak together: where none but them is named, the same group in every article and in whatever order. */
record JointSource(Phrase phrase, List<Mention> speaking) {

    private static final double CONFIDENCE = 0.5;
    private static final Set<String> JOINING = Set.of("and", "both", "neither", "nor", "either", "or");

    /** What is told of one of them: {@code , who owns a boat,}, {@code , 41,}, {@code of Portwick}. */
    private static final Pattern ASIDE = Pattern.compile(
            ", (?:who [^,]{1,100}|\\d{1,3})(?:,|\\z)| (?:of|from) \\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)?| \\([^)]{1,40}\\)");

    JointSource {
        speaking = List.copyOf(speaking);
    }

    Referent in(Scene scene, Predicate<String> isTitle) {
        List<CastMember> members =
                speaking.stream().map(scene.cast()::member).distinct().toList();
        String names = listed(members.stream().map(CastMember::name).toList());
        boolean complete = members.size() > 1
                && rest().allMatch(token -> JOINING.contains(token.lower()) || isTitle.test(token.lower()));
        return complete
                ? group(members.stream().map(CastMember::id).toList(), List.of(names, phrase.words()), phrase.span())
                : CommonNounReader.described(phrase, scene, Referent.Candidate.Kind.GROUP, CONFIDENCE);
    }

    /** The words that name none of the speakers. */
    private Stream<Token> rest() {
        List<Span> asides = ASIDE.matcher(phrase.text().folded())
                .region(phrase.span().start(), phrase.span().end())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
        return phrase.tokens().stream()
                .filter(Token::isWord)
                .filter(token -> asides.stream().noneMatch(aside -> aside.contains(token.span())))
                .filter(token ->
                        speaking.stream().noneMatch(mention -> mention.span().contains(token.span())));
    }

    /** {@code A and B}, {@code A, B and C}. */
    private static String listed(List<String> names) {
        int last = Math.max(0, names.size() - 1);
        String head = String.join(", ", names.subList(0, last));
        return head.isEmpty() ? String.join("", names) : head + " and " + names.get(last);
    }

    /** The same group wherever the same speak together, in whatever order. */
    static Referent group(List<String> ids, List<String> names, Span at) {
        var kind = Referent.Candidate.Kind.GROUP;
        String key =
                CandidateKey.of(kind, String.join(" and ", ids.stream().sorted().toList()));
        return new Referent.Candidate(key, kind, true, names.stream().distinct().toList(), List.of(at), CONFIDENCE);
    }
}
