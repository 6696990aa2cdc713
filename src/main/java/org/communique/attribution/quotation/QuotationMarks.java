package org.communique.attribution.quotation;

import org.communique.material.FlatText;
import org.communique.material.Span;

/** Where a quotation opens and closes: how many characters the mark at a place has, 0 where none is. */
interface QuotationMarks {

    int opening(int at, Span paragraph);

    /** @param opened where the quotation's first mark stands */
    int closing(int opened, int at, Span paragraph);

    /** “so” and "so"; inside, only a closing mark or a straight one ends a quotation. */
    record Plain(FlatText text) implements QuotationMarks {

        @Override
        public int opening(int at, Span paragraph) {
            return text.at(at) == '“' || text.at(at) == '"' ? 1 : 0;
        }

        @Override
        public int closing(int opened, int at, Span paragraph) {
            return text.at(at) == '”' || text.at(at) == '"' ? 1 : 0;
        }
    }

    /** As people type them: also ''so'', the wrong way round ”so“, and doubled ““so””. */
    record Typed(FlatText text) implements QuotationMarks {

        private static final String BEFORE_A_WORD = "([—–-";
        private static final String AFTER_A_WORD = ",.;:)—–";

        @Override
        public int opening(int at, Span paragraph) {
            char mark = text.at(at);
            boolean opens = mark == '“' || mark == '"' || mark == '”' && beginsWord(at, paragraph);
            return opens ? opened(at, paragraph) : pair(at, paragraph);
        }

        @Override
        public int closing(int opened, int at, Span paragraph) {
            if (isApostrophe(text.at(opened))) {
                return pair(at, paragraph);
            }
            char mark = text.at(at);
            boolean closes = mark == '”' || mark == '"' || mark == '“' && endsWord(at, paragraph);
            return closes ? doubled(at, paragraph) : 0;
        }

        /** A doubled mark opens only before a word, for two marks with nothing between them are an empty quotation. */
        private int opened(int at, Span paragraph) {
            boolean word = at + 2 < paragraph.end() && FlatText.isLetterOrNumber(text.at(at + 2));
            return word ? doubled(at, paragraph) : 1;
        }

        private int doubled(int at, Span paragraph) {
            return at + 1 < paragraph.end() && text.at(at + 1) == text.at(at) ? 2 : 1;
        }

        private int pair(int at, Span paragraph) {
            return isApostrophe(text.at(at)) && doubled(at, paragraph) == 2 ? 2 : 0;
        }

        private static boolean isApostrophe(char mark) {
            return mark == '\'' || mark == '’' || mark == '‘';
        }

        private boolean beginsWord(int at, Span paragraph) {
            boolean free = at == paragraph.start() || isSpaceOr(BEFORE_A_WORD, text.at(at - 1));
            return free && at + 1 < paragraph.end() && FlatText.isLetterOrNumber(text.at(at + 1));
        }

        private boolean endsWord(int at, Span paragraph) {
            boolean free = at + 1 == paragraph.end() || isSpaceOr(AFTER_A_WORD, text.at(at + 1));
            return free && !FlatText.isSpace(text.at(at - 1));
        }

        private static boolean isSpaceOr(String others, char character) {
            return FlatText.isSpace(character) || others.indexOf(character) >= 0;
        }
    }
}
