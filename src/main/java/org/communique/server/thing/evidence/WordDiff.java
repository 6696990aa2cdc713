package org.communique.server.thing.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.communique.server.view.Comparison.Piece;
import org.communique.server.view.Comparison.Side;

/**
 * Two texts laid over each other word by word, by their longest common subsequence. Words are the same if they differ
 * in case, in kinds of quotation marks or in the punctuation around them only.
 */
public final class WordDiff {

    private static final int MOST_WORDS = 400;

    private final String[] left;
    private final String[] right;
    private final int[][] common;

    public WordDiff(String left, String right) {
        this.left = words(left);
        this.right = words(right);
        this.common = new int[this.left.length + 1][this.right.length + 1];
        fill();
    }

    private static String[] words(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length <= MOST_WORDS ? words : Arrays.copyOf(words, MOST_WORDS);
    }

    private void fill() {
        for (int i = left.length - 1; i >= 0; i--) {
            for (int j = right.length - 1; j >= 0; j--) {
                common[i][j] = isSame(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    private boolean isSame(int i, int j) {
        return bare(left[i]).equals(bare(right[j]));
    }

    private static String bare(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return bare.isEmpty() ? word : bare;
    }

    /** From 0 for no word in common to 1, where all words of the shorter text stand in the other, in its order. */
    public double shared() {
        return (double) common[0][0] / Math.min(left.length, right.length);
    }

    public boolean isSame() {
        return left.length == right.length && common[0][0] == left.length;
    }

    public int onlyLeft() {
        return left.length - common[0][0];
    }

    public int onlyRight() {
        return right.length - common[0][0];
    }

    public List<Piece> pieces() {
        List<Piece> words = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (i < left.length && j < right.length && isSame(i, j)) {
                words.add(new Piece(Side.BOTH, right[j]));
                i++;
                j++;
            } else if (j == right.length || i < left.length && common[i + 1][j] >= common[i][j + 1]) {
                words.add(new Piece(Side.LEFT, left[i++]));
            } else {
                words.add(new Piece(Side.RIGHT, right[j++]));
            }
        }
        return joined(words);
    }

    /** Neighbours of one side as one piece. */
    private static List<Piece> joined(List<Piece> words) {
        List<Piece> joined = new ArrayList<>();
        for (Piece word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).side() == word.side()) {
                joined.set(last, new Piece(word.side(), joined.get(last).text() + " " + word.text()));
            } else {
                joined.add(word);
            }
        }
        return Collections.unmodifiableList(joined);
    }
}
