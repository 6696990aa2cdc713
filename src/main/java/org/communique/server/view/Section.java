package org.communique.server.view;

import java.util.List;
import java.util.Locale;

/** A part of a page under a heading of its own. */
public sealed interface Section {

    /** Its anchor on the page. */
    String id();

    String title();

    /** The name of the template that shows it: that of its record. */
    default String template() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Names and values. */
    record Facts(String id, String title, List<Field> fields) implements Section {
        public Facts {
            fields = List.copyOf(fields);
        }
    }

    /**
     * What was said, one below the other.
     *
     * @param filters what the list can be narrowed by
     * @param pages links to the page of the list before and the one after
     */
    record Quotes(String id, String title, String note, List<Filter> filters, List<Quote> quotes, List<Label> pages)
            implements Section {
        public Quotes {
            filters = List.copyOf(filters);
            quotes = List.copyOf(quotes);
            pages = List.copyOf(pages);
        }

        /** A field to choose from; {@code chosen} is empty where nothing is chosen. */
        public record Filter(String name, String title, List<Option> options, String chosen) {
            public Filter {
                options = List.copyOf(options);
            }
        }

        /** A value and what it is called, with how many have it. */
        public record Option(String value, String text) {}
    }

    /** Rows under columns; the first cell of a row is its heading. */
    record Table(String id, String title, String note, List<Label> columns, List<List<Cell>> rows) implements Section {
        /** As many rows as stand on a page; the endpoint gives the others. */
        public static final int MOST_ROWS = 100;

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Propositions against actors: narrow columns, one sign in a cell. */
    record Matrix(String id, String title, String note, List<Label> columns, List<List<Cell>> rows) implements Section {
        public Matrix {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Words as they were spoken, each with where it is quoted. */
    record Words(String id, String title, String note, List<Quotation> quotations) implements Section {
        public Words {
            quotations = List.copyOf(quotations);
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
    }

    /** How documents word the same. */
    record Wordings(String id, String title, String note, List<Comparison> comparisons) implements Section {
        public Wordings {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** A drawing of something over time; what it shows is said in words beside it. */
    record Drawing(String id, String title, Chart chart) implements Section {}

    /** Small drawings beside each other, on one scale of time and number. */
    record Multiples(String id, String title, String note, List<Panel> panels) implements Section {
        public Multiples {
            panels = List.copyOf(panels);
        }

        /** @param count how many in all, in words */
        public record Panel(Label name, String count, Chart chart) {}
    }

    /** A form that asks for a day; {@code value} is the one chosen, or empty. */
    record Choice(String id, String title, String note, String value) implements Section {}

    /** Texts to be copied, such as a citation in several formats. */
    record Copies(String id, String title, List<Copy> copies) implements Section {
        public Copies {
            copies = List.copyOf(copies);
        }

        /** One text and what it is called. */
        public record Copy(String name, String text) {}
    }
}
