package org.communique.server.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;

/**
 * A search as Lucene asks it: every word must be there, in a name rather than a text, exactly rather than as the
 * beginning of another, and that rather than misspelt.
 */
final class LuceneQuestion {

    private static final float WHOLE = 20;
    private static final int LONGEST_NAME = 1000;
    private static final float EXACT = 4;
    private static final float BEGINNING = 2;
    private static final float MISSPELT = 0.5f;
    private static final float TOGETHER = 6;
    private static final int SHORTEST_BEGINNING = 2;

    private final List<String> words;
    private final boolean isForgiving;

    LuceneQuestion(List<String> words) {
        this(words, true);
    }

    /** @param isForgiving whether words may be misspelt, which takes far longer */
    LuceneQuestion(List<String> words, boolean isForgiving) {
        this.words = List.copyOf(words);
        this.isForgiving = isForgiving;
    }

    Query of(SearchQuestion question) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(words.isEmpty() ? withoutWords(question) : words(), Occur.MUST);
        question.filter(question.type())
                .ifPresent(type -> all.add(new TermQuery(new Term(SearchIndex.TYPE, type)), Occur.FILTER));
        question.filter(question.trust())
                .ifPresent(trust -> all.add(new TermQuery(new Term(SearchIndex.TRUST, trust)), Occur.FILTER));
        question.filter(question.from())
                .ifPresent(from -> all.add(
                        TermRangeQuery.newStringRange(SearchIndex.LATEST, from, null, true, true), Occur.FILTER));
        question.filter(question.to())
                .ifPresent(to -> all.add(
                        TermRangeQuery.newStringRange(SearchIndex.EARLIEST, null, to, true, true), Occur.FILTER));
        return all.build();
    }

    /** Nothing but filters finds all that they let through; nothing but marks such as {@code ?} finds nothing. */
    private static Query withoutWords(SearchQuestion question) {
        return question.words().isEmpty() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("no word to look for");
    }

    /** What has all the words in a field. */
    Query whereAllAre(String field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(new Term(field, word)), Occur.MUST));
        return all.build();
    }

    /** A name's words as one term; as many as a term can hold. */
    static String whole(List<String> words) {
        String whole = String.join(" ", words);
        return whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
    }

    private Query words() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new BoostQuery(new TermQuery(new Term(SearchIndex.WHOLE, whole(words))), WHOLE), Occur.SHOULD);
        words.forEach(word -> all.add(anywhere(word), Occur.MUST));
        if (words.size() > 1) {
            for (String field : List.of(SearchIndex.TITLE, SearchIndex.NAME, SearchIndex.TEXT)) {
                all.add(
                        new BoostQuery(new PhraseQuery(2, field, words.toArray(String[]::new)), TOGETHER),
                        Occur.SHOULD);
            }
        }
        return all.build();
    }

    private Query anywhere(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(in(SearchIndex.TITLE, word), 3), Occur.SHOULD);
        any.add(new BoostQuery(in(SearchIndex.NAME, word), 2), Occur.SHOULD);
        any.add(in(SearchIndex.TEXT, word), Occur.SHOULD);
        return any.build();
    }

    private Query in(String field, String word) {
        Term term = new Term(field, word);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(new TermQuery(term), EXACT), Occur.SHOULD);
        if (word.codePointCount(0, word.length()) >= SHORTEST_BEGINNING) {
            any.add(new BoostQuery(new PrefixQuery(term), BEGINNING), Occur.SHOULD);
        }
        int slips = isForgiving ? slips(word) : 0;
        if (slips > 0) {
            any.add(new BoostQuery(new FuzzyQuery(term, slips, 1), MISSPELT), Occur.SHOULD);
        }
        return any.build();
    }

    /** The longer a word, the more of it may be misspelt; short words and numbers are taken as they are. */
    private static int slips(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        int length = word.codePointCount(0, word.length());
        return length < 4 ? 0 : length < 7 ? 1 : 2;
    }

    /** Names whose words begin as these: all but the last are whole. */
    Query begun() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            any.add(new BoostQuery(in(SearchIndex.TITLE, word), 2), Occur.SHOULD);
            any.add(in(SearchIndex.NAME, word), Occur.SHOULD);
            all.add(any.build(), Occur.MUST);
        });
        all.add(new TermQuery(new Term(SearchIndex.TYPE, "statement")), Occur.MUST_NOT);
        return all.build();
    }
}
