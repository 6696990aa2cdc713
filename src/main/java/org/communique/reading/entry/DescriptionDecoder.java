package org.communique.reading.entry;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.DatasetDescription;
import org.communique.dossier.DatasetDescription.Excerpts;
import org.communique.dossier.DatasetDescription.Limits;
import org.communique.dossier.DatasetDescription.MachineMade;
import org.communique.dossier.DatasetDescription.Policy;
import org.communique.dossier.DatasetDescription.Published;
import org.communique.dossier.DatasetDescription.Publisher;
import org.communique.dossier.look.Colour;
import org.communique.dossier.look.Ground;
import org.communique.dossier.look.Look;
import org.communique.material.Problem;
import org.communique.reading.yaml.Fields;
import org.communique.reading.yaml.Form;

/** Reads {@code dataset.yaml}. */
public final class DescriptionDecoder {

    private static final URI DEFAULT_BASE = URI.create("https://w3id.org/communique/");
    private static final int SNIPPET = 200;
    private static final Publisher NOBODY = new Publisher("", DEFAULT_BASE, Optional.empty(), Optional.empty());

    private DescriptionDecoder() {}

    public static DatasetDescription description(Fields entry) {
        return new DatasetDescription(
                entry.id(Form.ID),
                entry.text("title"),
                entry.text("description"),
                base(entry),
                entry.text("version"),
                entry.required("issued", Form.DAY, LocalDate.EPOCH),
                entry.required("licence", Form.IRI, DEFAULT_BASE),
                entry.requiredOne("publisher", DescriptionDecoder::publisher).orElse(NOBODY),
                entry.required("language", Form.LANGUAGE, "und"),
                entry.list("keywords", Form.TEXT),
                entry.list("themes", Form.IRI),
                entry.optional("temporal", Form.DATE),
                entry.list("spatial", Form.TEXT),
                entry.optional("box", Form.BOX),
                policy(entry),
                entry.one("site", DescriptionDecoder::look).orElse(Look.USUAL),
                entry.place());
    }

    private static Policy policy(Fields entry) {
        return new Policy(
                entry.optional("excerpts", Form.word(Excerpts.class)).orElse(Excerpts.QUOTATIONS),
                entry.optional("snippet-length", Form.NUMBER).orElse(SNIPPET),
                entry.one("publish", DescriptionDecoder::machineMade)
                        .orElse(new MachineMade(Published.CLEAR, MachineMade.PRECISION)),
                entry.optional("keep-versions", Form.NUMBER).orElse(Integer.MAX_VALUE),
                entry.one("counts", counts -> counts.eachOf(DescriptionDecoder::limits))
                        .orElse(Map.of()));
    }

    private static MachineMade machineMade(Fields publish) {
        return new MachineMade(
                publish.optional("machine", Form.word(Published.class)).orElse(Published.CLEAR),
                publish.optional("precision", Form.SHARE).orElse(MachineMade.PRECISION));
    }

    private static Look look(Fields site) {
        return new Look(
                site.optional("logo", Form.PICTURE),
                site.optional("icon", Form.PICTURE),
                colour(site, "accent", Ground.LIGHT),
                colour(site, "accent-on-dark", Ground.DARK));
    }

    private static Optional<Colour> colour(Fields site, String key, Ground ground) {
        Optional<Colour> colour = site.optional(key, Form.COLOUR);
        colour.filter(chosen -> ground.contrast(chosen) < Ground.ENOUGH)
                .ifPresent(faint -> site.problem(
                        Problem.Kind.BAD_VALUE,
                        key,
                        "'%s': \"%s\" cannot be read on %s pages: its contrast is %.1f, and text needs %.1f; \"%s\" would do"
                                .formatted(
                                        key,
                                        faint,
                                        ground.name().toLowerCase(Locale.ROOT),
                                        ground.contrast(faint),
                                        Ground.ENOUGH,
                                        ground.readable(faint))));
        return colour;
    }

    private static URI base(Fields entry) {
        URI base = entry.optional("base", Form.IRI).orElse(DEFAULT_BASE);
        if (!base.toString().endsWith("/")) {
            entry.problem(Problem.Kind.BAD_VALUE, "base", "'base': '" + base + "' does not end in a slash");
        }
        return base;
    }

    private static Publisher publisher(Fields publisher) {
        return new Publisher(
                publisher.text("name"),
                publisher.required("homepage", Form.IRI, DEFAULT_BASE),
                publisher.optional("contact", Form.TEXT),
                publisher.optional("type", Form.IRI));
    }

    private static Limits limits(Fields limits) {
        int min = limits.required("min", Form.NUMBER, 0);
        int max = limits.required("max", Form.NUMBER, Integer.MAX_VALUE);
        if (max < min) {
            limits.problem(Problem.Kind.BAD_VALUE, "max", "'max' " + max + " is less than 'min' " + min);
            return new Limits(min, min);
        }
        return new Limits(min, max);
    }
}
