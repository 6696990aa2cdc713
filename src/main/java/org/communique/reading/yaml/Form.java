package org.communique.reading.yaml;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity;
import org.communique.dossier.look.Colour;
import org.communique.material.NearestMatch;
import org.communique.material.Problem;
import org.communique.material.Sha256;
import org.communique.material.Span;
import org.communique.vocabulary.CodeScheme;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The form of a value: reads it from its node, or says what is wrong with it. */
@FunctionalInterface
public interface Form<T> {

    /** What YAML writes where there is nothing. */
    Set<String> NO_VALUE = Set.of("", "~", "null");

    T read(Node node) throws Misfit;

    /** Words, not empty. */
    Form<String> TEXT = scalar(text -> {
        if (text.isBlank()) {
            throw new IllegalArgumentException("it contains no words");
        }
        return text;
    });

    /** The id that curated material gives to one of its own things. */
    Form<String> ID = matching("[a-z0-9][a-z0-9.-]*", "is not an id: small letters, digits, hyphens and dots");

    /** The id of an article, taken from a file's name. */
    Form<String> ARTICLE_ID =
            matching("[A-Za-z0-9][A-Za-z0-9._-]*", "is not an article's id: letters, digits, hyphens, dots and _");

    Form<String> LANGUAGE =
            matching("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*", "is not a language tag such as en or zh-Hans");

    Form<String> QID = matching("Q[1-9][0-9]*", "is not a Wikidata item such as Q232");

    Form<Colour> COLOUR = scalar(Colour::of);

    Form<String> PICTURE = matching(
            "[\\w-][\\w.-]*\\.(svg|png|jpg|webp|ico)",
            "is not the name of a picture beside dataset.yaml: logo.svg, or with .png, .jpg, .webp or .ico");

    Form<Edtf> DATE = scalar(Problem.Kind.BAD_DATE, Edtf::parse);

    Form<LocalDate> DAY = scalar(Problem.Kind.BAD_DATE, text -> {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("'" + text + "' is not a day such as 2022-01-07", noDay);
        }
    });

    Form<Integer> NUMBER = matching("[0-9]{1,9}", "is not a whole number from 0 to 999999999", Integer::valueOf);

    Form<Double> SHARE = decimal(0, 1);

    Form<String> SPEECH_ACT = code(CodeScheme.SPEECH_ACT);

    Form<String> EVENT_TYPE = code(CodeScheme.EVENT_TYPE);

    Form<String> OCCASION_TYPE = code(CodeScheme.OCCASION_TYPE);

    Form<String> ORGANIZATION_TYPE = code(CodeScheme.ORGANIZATION_TYPE);

    Form<String> PLACE_TYPE = code(CodeScheme.PLACE_TYPE);

    Form<String> VERDICT = code(CodeScheme.VERDICT);

    Form<URI> IRI = scalar(text -> {
        URI iri = URI.create(text);
        if (iri.getHost() == null || !String.valueOf(iri.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("'" + text + "' is not a web address such as https://example.org/");
        }
        return iri;
    });

    Form<Sha256> DIGEST = scalar(Sha256::new);

    Form<Span> SPAN = node -> {
        List<Integer> ends = pair(node, NUMBER, "[start, end], and [[start, end], …] for a list of spans");
        return made(Problem.Kind.BAD_SPAN, () -> new Span(ends.get(0), ends.get(1)));
    };

    Form<Entity.Coordinates> COORDINATES = node -> {
        List<Node> ends = items(node, 2, "[latitude, longitude]");
        return new Entity.Coordinates(
                decimal(-90, 90).read(ends.get(0)), decimal(-180, 180).read(ends.get(1)));
    };

    /** West, south, east and north, in degrees; an area may lie across the 180th meridian. */
    Form<List<Double>> BOX = node -> {
        List<Node> sides = items(node, 4, "[west, south, east, north]");
        double south = decimal(-90, 90).read(sides.get(1));
        return List.of(
                decimal(-180, 180).read(sides.get(0)),
                south,
                decimal(-180, 180).read(sides.get(2)),
                decimal(south, 90).read(sides.get(3)));
    };

    static Form<Double> decimal(double least, double most) {
        return scalar(text -> {
            double number = text.matches("-?[0-9]{1,9}(\\.[0-9]{1,18})?") ? Double.parseDouble(text) : Double.NaN;
            if (!(number >= least && number <= most)) {
                throw new IllegalArgumentException(
                        "'%s' is not a number from %.0f to %.0f".formatted(text, least, most));
            }
            return number;
        });
    }

    /** One of the codes of a scheme. */
    private static Form<String> code(CodeScheme scheme) {
        List<String> codes = scheme.ids();
        return scalar(text -> {
            if (!codes.contains(text)) {
                throw new IllegalArgumentException("'%s' is not a code of the scheme %s%s"
                        .formatted(text, spelled(scheme), NearestMatch.hintOrAll(text, codes)));
            }
            return text;
        });
    }

    /** One of the constants, written small and with hyphens. */
    static <E extends Enum<E>> Form<E> word(Class<E> constants) {
        return scalar(text -> Arrays.stream(constants.getEnumConstants())
                .filter(constant -> spelled(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(noneOf(text, constants))));
    }

    private static String noneOf(String text, Class<? extends Enum<?>> constants) {
        List<String> known =
                Arrays.stream(constants.getEnumConstants()).map(Form::spelled).toList();
        return "'" + text + "' is none of " + String.join(", ", known) + NearestMatch.hint(text, known);
    }

    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Form<String> matching(String pattern, String otherwise) {
        return matching(pattern, otherwise, text -> text);
    }

    private static <T> Form<T> matching(String pattern, String otherwise, Function<String, T> parser) {
        Pattern form = Pattern.compile(pattern);
        return scalar(text -> {
            if (!form.matcher(text).matches()) {
                throw new IllegalArgumentException("'" + text + "' " + otherwise);
            }
            return parser.apply(text);
        });
    }

    private static <T> Form<T> scalar(Function<String, T> parser) {
        return scalar(Problem.Kind.BAD_VALUE, parser);
    }

    private static <T> Form<T> scalar(Problem.Kind kind, Function<String, T> parser) {
        return node -> {
            String text = text(node);
            return made(kind, () -> parser.apply(text));
        };
    }

    private static String text(Node node) throws Misfit {
        if (!(node instanceof ScalarNode scalar)) {
            throw new Misfit(Problem.Kind.BAD_VALUE, "expected one value, found several");
        }
        String text = scalar.getValue();
        if (scalar.isPlain() && NO_VALUE.contains(text)) {
            throw new Misfit(Problem.Kind.BAD_VALUE, "the value is missing; write one, or remove the key");
        }
        if (text.codePoints().anyMatch(Form::isUnprintable)) {
            throw new Misfit(
                    Problem.Kind.BAD_VALUE,
                    "it contains a character that is not allowed (a control character or half a surrogate pair)");
        }
        return text;
    }

    private static boolean isUnprintable(int character) {
        return (character < ' ' && character != '\n' && character != '\t' && character != '\r')
                || (character >= 0xD800 && character <= 0xDFFF)
                || character == 0xFFFE
                || character == 0xFFFF;
    }

    private static <T> List<T> pair(Node node, Form<T> form, String shape) throws Misfit {
        List<Node> ends = items(node, 2, shape);
        return List.of(form.read(ends.get(0)), form.read(ends.get(1)));
    }

    private static List<Node> items(Node node, int count, String shape) throws Misfit {
        if (!(node instanceof SequenceNode list) || list.getValue().size() != count) {
            throw new Misfit(
                    Problem.Kind.BAD_VALUE, "expected %s: %s".formatted(count == 2 ? "a pair" : "four", shape));
        }
        return list.getValue();
    }

    private static <T> T made(Problem.Kind kind, Supplier<T> maker) throws Misfit {
        try {
            return maker.get();
        } catch (IllegalArgumentException unfit) {
            throw new Misfit(kind, String.valueOf(unfit.getMessage()));
        }
    }
}
