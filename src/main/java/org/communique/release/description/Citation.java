package org.communique.release.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.release.folder.JsonFile;

/** How a release wants to be cited: in a sentence, and as a file of the Citation File Format 1.2.0. */
public final class Citation {

    private static final List<List<String>> TYPES = List.of(
            List.of("-CC0-", "PublicDomain"),
            List.of("-BY-", "Attribution"),
            List.of("-NC-", "NonCommercialUseOnly"),
            List.of("-ND-", "NoDerivativeWork"),
            List.of("-SA-", "ViralEffect-ShareAlike"));

    public static final String FILE = "CITATION.cff";

    private Citation() {}

    static String of(ReleaseDescription release) {
        return release.publisher().name() + " (" + release.issued().getYear() + "). " + release.title() + ". Version "
                + release.version() + ". " + release.dataset();
    }

    public static String file(ReleaseDescription release) {
        List<String> lines = new ArrayList<>();
        lines.add("cff-version: 1.2.0");
        lines.add("message: " + quoted("If you use this dataset, please cite it as below."));
        lines.add("type: dataset");
        lines.add("title: " + quoted(release.title()));
        lines.add("abstract: " + quoted(release.description()));
        lines.add("authors:");
        lines.add("  - name: " + quoted(release.publisher().name()));
        lines.add("    website: " + quoted(release.publisher().homepage().toString()));
        lines.add("version: " + quoted(release.version()));
        lines.add("date-released: " + quoted(release.issued().toString()));
        lines.add(licence(release));
        lines.add("url: " + quoted(release.dataset()));
        if (!release.keywords().isEmpty()) {
            lines.add("keywords:");
            release.keywords().forEach(keyword -> lines.add("  - " + quoted(keyword)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String licence(ReleaseDescription release) {
        String iri = release.licence().toString();
        return spdx(iri).map(id -> "license: " + id).orElse("license-url: " + quoted(iri));
    }

    /** The SPDX identifier of a Creative Commons licence. */
    static Optional<String> spdx(String licence) {
        if (licence.contains("creativecommons.org/publicdomain/zero/1.0")) {
            return Optional.of("CC0-1.0");
        }
        Matcher parts = Pattern.compile("creativecommons\\.org/licenses/([a-z-]+)/(\\d\\.\\d)")
                .matcher(licence);
        return parts.find()
                ? Optional.of("CC-" + parts.group(1).toUpperCase(Locale.ROOT) + "-" + parts.group(2))
                : Optional.empty();
    }

    /** What kind of licence a Creative Commons licence is, in the list of ADMS. */
    static List<String> types(String licence) {
        String parts = "-" + spdx(licence).orElse("") + "-";
        return TYPES.stream()
                .filter(type -> parts.contains(type.get(0)))
                .map(type -> "http://purl.org/adms/licencetype/" + type.get(1))
                .toList();
    }

    /** A YAML string between double quotation marks, which escapes what JSON escapes. */
    private static String quoted(String text) {
        return JsonFile.text(text);
    }
}
