package org.communique.attribution.tagger;

import java.util.ArrayList;
import java.util.List;
import org.communique.attribution.tagger.Wordpieces.Piece;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * As many whole paragraphs as the tagger sees at once, as pieces with a separator between paragraphs. Position 0 is
 * the START and the last position a separator, so piece {@code n} stands at position {@code n + 1}.
 */
record Window(List<Piece> pieces) {

    static final int LONGEST = 254;

    private static final int LENGTH = LONGEST + 2;

    private static final Piece SEPARATOR = new Piece(Wordpieces.SEPARATOR, -1, -1, false);

    Window {
        pieces = List.copyOf(pieces);
    }

    /** The windows of a text, exactly as {@code training/windows.py} cuts them. */
    static List<Window> over(FlatText text, Wordpieces wordpieces) {
        List<Window> windows = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        for (Span paragraph : text.prose()) {
            for (List<Piece> part : parts(wordpieces.cut(text, paragraph), text)) {
                if (!current.isEmpty() && current.size() + 1 + part.size() > LONGEST) {
                    windows.add(new Window(current));
                    current.clear();
                }
                if (!current.isEmpty()) {
                    current.add(SEPARATOR);
                }
                current.addAll(part);
            }
        }
        if (!current.isEmpty()) {
            windows.add(new Window(current));
        }
        return windows;
    }

    /** A paragraph that is too long, cut where a sentence ends in its second half, or else at the limit. */
    private static List<List<Piece>> parts(List<Piece> paragraph, FlatText text) {
        List<List<Piece>> parts = new ArrayList<>();
        List<Piece> rest = paragraph;
        while (rest.size() > LONGEST) {
            int at = sentenceEnd(rest, text);
            parts.add(rest.subList(0, at));
            rest = rest.subList(at, rest.size());
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    private static int sentenceEnd(List<Piece> pieces, FlatText text) {
        for (int at = LONGEST; at > LONGEST / 2; at--) {
            Piece last = pieces.get(at - 1);
            boolean ends = last.end() == last.start() + 1 && ".!?".indexOf(text.at(last.start())) >= 0;
            if (ends && pieces.get(at).start() > last.end()) {
                return at;
            }
        }
        return LONGEST;
    }

    /** The number of positions, START and last separator included. */
    int positions() {
        return pieces.size() + 2;
    }

    boolean isSeparator(int position) {
        return position == 0 || position > pieces.size() || piece(position).start() < 0;
    }

    Piece piece(int position) {
        return pieces.get(position - 1);
    }

    long[] ids() {
        long[] ids = new long[positions()];
        ids[0] = Wordpieces.START;
        ids[positions() - 1] = Wordpieces.SEPARATOR;
        for (int position = 1; position <= pieces.size(); position++) {
            ids[position] = piece(position).id();
        }
        return ids;
    }

    /** Each position, and 256 more if it is between quotation marks. */
    long[] places(boolean[] quoted) {
        long[] places = new long[positions()];
        for (int position = 0; position < places.length; position++) {
            boolean inside = !isSeparator(position) && quoted[piece(position).start()];
            places[position] = inside ? position + LENGTH : position;
        }
        return places;
    }
}
