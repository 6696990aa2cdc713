package org.communique.server.view;

import java.util.List;

/** A part of a page under a heading of its own. */
public sealed interface Section {

    /** Its anchor on the page. */
    String id();

    String title();

    /** The name of the template that shows it. */
    String template();

    /** Names and values. */
    record Facts(String id, String title, List<Field> fields) implements Section {
        public Facts {
            fields = List.copyOf(fields);
        }

        @Override
        public String template() {
            return "facts";
        }
    }

    /** Rows under columns; the first cell of a row is its heading. */
    record Table(String id, String title, String note, List<Label> columns, List<List<Cell>> rows) implements Section {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String template() {
            return "table";
        }
    }

    /** Propositions against actors: narrow columns, one sign in a cell. */
    record Matrix(String id, String title, String note, List<Label> columns, List<List<Cell>> rows) implements Section {
        public Matrix {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String template() {
            return "matrix";
        }
    }

    /** Words as they were spoken, each with where it is quoted. */
    record Words(String id, String title, String note, List<Quotation> quotations) implements Section {
        public Words {
            quotations = List.copyOf(quotations);
        }

        @Override
        public String template() {
            return "words";
        }

        /** Quotations that the same documents carry in these very words. */
        public record Quotation(List<String> texts, List<Label> documents) {
            public Quotation {
                texts = List.copyOf(texts);
                documents = List.copyOf(documents);
            }
        }
    }

    /** Reports, document by document. */
    record Reports(String id, String title, String note, List<Card> cards) implements Section {
        public Reports {
            cards = List.copyOf(cards);
        }

        /** Whether there is but one, whose evidence may stand open. */
        public boolean isOne() {
            return cards.stream().mapToInt(card -> card.passages().size()).sum() == 1;
        }

        @Override
        public String template() {
            return "reports";
        }
    }

    /** How documents word the same. */
    record Wordings(String id, String title, String note, List<Comparison> comparisons) implements Section {
        public Wordings {
            comparisons = List.copyOf(comparisons);
        }

        @Override
        public String template() {
            return "wordings";
        }
    }

    /** A drawing of something over time; what it shows is said in words beside it. */
    record Drawing(String id, String title, Chart chart) implements Section {
        @Override
        public String template() {
            return "drawing";
        }
    }

    /** A form that asks for a day; {@code value} is the one chosen, or empty. */
    record Choice(String id, String title, String note, String value) implements Section {
        @Override
        public String template() {
            return "choice";
        }
    }

    /** Texts to be copied, such as a citation in several formats. */
    record Copies(String id, String title, List<Copy> copies) implements Section {
        public Copies {
            copies = List.copyOf(copies);
        }

        @Override
        public String template() {
            return "copies";
        }

        /** One text and what it is called. */
        public record Copy(String name, String text) {}
    }
}
