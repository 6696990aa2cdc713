package org.communique.drafting.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a passage is about, without its sentence: the runs of words between function words and punctuation, ranked by
 * how much company their words keep (RAKE: Rose, Engel, Cramer and Cowley, Automatic Keyword Extraction from Individual
 * Documents, 2010), names first. For scripts that put blanks between words.
 */
final class Terms {

    /** As many as a reader takes in at a glance; longer runs are sentences rather than terms. */
    private static final int MOST = 5;

    private static final int LONGEST_RUN = 4;

    /** No more than this share of a passage's words is given away. */
    private static final double SHARE = 0.5;

    private static final Pattern TOKEN = Pattern.compile(
            "\\p{Sc}?\\p{N}++(?:[.,:]\\p{N}++)*+(?:[-'’]?[\\p{L}\\p{M}\\p{N}]++)*+(?:\\s?%)?" // 9,000; $1.5m; 6:25; 3 %
                    + "|(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}+(?:['’]s)?" // U.S.
                    + "|(?<![\\p{L}\\p{N}])(?:\\p{Lu}|Rep|Sen|Gov|Gen|Col|Capt|Lt|Sgt|Dr|Mr|Mrs|Ms|Prof|St)\\.(?=\\s\\p{Lu})"
                    + "|[\\p{L}\\p{M}\\p{N}]++(?:['’.\\-][\\p{L}\\p{M}\\p{N}]++)*+|[^\\s]");
    private static final Pattern SCRIPT_WITHOUT_BLANKS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the this that these those and or but nor so yet if then than as at by for from in into of off on"
                            + " onto out over to toward towards under up upon with within without about above across after against"
                            + " along among around before behind below beneath beside between beyond during except inside near"
                            + " outside since through throughout until via per i me my we us our you your he him his she her it"
                            + " its they them their who whom whose which what when where why how all any both each few more most"
                            + " other some such no not only own same too very can could may might must shall should will would do"
                            + " does did done be am is are was were been being have has had having get gets got make makes made"
                            + " take takes took taken go goes went gone come comes came say says said tell tells told ask asks"
                            + " asked add adds added think thinks thought know knows knew known believe believes want wants wanted"
                            + " need needs needed let lets see sees saw seen give gives gave given there here now just also even"
                            + " still again ever never always already because while although though however whether one once much"
                            + " many lot well really quite rather don't doesn't didn't won't can't couldn't isn't aren't wasn't"
                            + " weren't it's we're they're you're i'm he's she's who's what's that's there's i've we've you've"
                            + " they've i'd we'd you'd they'd he'd she'd i'll we'll you'll they'll he'll she'll it'll continue"
                            + " continues continued remain remains remained become becomes became")
                    .split(" "));

    private Terms() {}

    /** The terms of a passage, the most telling first. */
    static List<String> of(String passage) {
        if (SCRIPT_WITHOUT_BLANKS.matcher(passage).find()) {
            return List.of();
        }
        List<List<String>> runs = runs(passage);
        Map<String, double[]> company = company(runs);
        Map<String, Double> ranked = new LinkedHashMap<>();
        for (List<String> run : runs) {
            if (run.size() <= LONGEST_RUN && isTelling(run)) {
                ranked.merge(String.join(" ", run), rank(run, company), Math::max);
            }
        }
        long words = TOKEN.matcher(passage)
                .results()
                .filter(token -> isWord(token.group()))
                .count();
        return best(ranked, (int) (SHARE * words));
    }

    private static List<List<String>> runs(String passage) {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(passage);
        while (tokens.find()) {
            String token = tokens.group();
            if (isWord(token)
                    && !FUNCTION_WORDS.contains(token.toLowerCase(Locale.ROOT).replace('’', '\''))) {
                run.add(token);
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    private static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Of each word: in how many runs it stands, and with how many words in these. */
    private static Map<String, double[]> company(List<List<String>> runs) {
        Map<String, double[]> company = new HashMap<>();
        for (List<String> run : runs) {
            for (String word : run) {
                double[] counts = company.computeIfAbsent(word.toLowerCase(Locale.ROOT), first -> new double[2]);
                counts[0]++;
                counts[1] += run.size();
            }
        }
        return company;
    }

    private static double rank(List<String> run, Map<String, double[]> company) {
        double sum = 0;
        for (String word : run) {
            double[] counts = company.getOrDefault(word.toLowerCase(Locale.ROOT), new double[] {1, 1});
            sum += counts[1] / counts[0];
        }
        boolean isName = run.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return isName ? 2 * sum : sum;
    }

    private static boolean isTelling(List<String> run) {
        return run.size() > 1 || (run.get(0).length() > 3 && !run.get(0).matches("[\\p{Sc}\\d.,:\\s%]+"));
    }

    private static List<String> best(Map<String, Double> ranked, int mostWords) {
        List<String> best = new ArrayList<>();
        int[] words = {0};
        ranked.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .forEach(term -> {
                    int length = term.split(" ").length;
                    if (best.size() < MOST && words[0] + length <= mostWords) {
                        best.add(term);
                        words[0] += length;
                    }
                });
        return List.copyOf(best);
    }
}
