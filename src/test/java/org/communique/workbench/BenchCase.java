package org.communique.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.curation.Desk;
import org.communique.curation.log.DecisionLog.Writer;
import org.communique.meaning.encoder.Meanings;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.kept.KeptFolder;
import org.communique.workbench.Workbench.Sources;
import org.junit.jupiter.api.io.TempDir;

/** A workbench over a copy of the curation case, and a browser at it. */
abstract class BenchCase {

    private static final Path CASE = Path.of("src/test/resources/cases/curation");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    Path dossier(String article) {
        return folder.resolve("material/articles/" + article + ".yaml");
    }

    void copyCase() throws IOException {
        copy(CASE, folder);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    Workbench start() {
        return start(folder.resolve("texts"));
    }

    Workbench start(Path texts) {
        var kept = new KeptDossiers(KeptFolder.at(folder.resolve(".communique/build"), System.err::println), "1");
        Desk desk = Desk.open(folder, texts, new Writer("ann", Clock.systemUTC()), Optional.of(kept));
        return Workbench.start(desk, new Sources(Meanings.unsaved(), Optional.empty()), 0);
    }

    /** A browser that was given the key. */
    final class Asked {

        private final String origin;
        private final String cookie;

        Asked(Workbench bench) {
            URI address = URI.create(bench.address());
            this.origin = "http://" + address.getAuthority();
            this.cookie =
                    "communique-" + address.getPort() + "=" + address.getQuery().substring(4);
        }

        HttpResponse<String> get(String path) {
            return send(request(path).GET().build());
        }

        HttpResponse<String> post(String path, String form) {
            return send(request(path).POST(BodyPublishers.ofString(form)).build());
        }

        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(origin + path))
                    .header("Cookie", cookie)
                    .header("Origin", origin);
        }

        HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        }

        /** What a form sends back, so that nobody decides on what they did not see. */
        String version(String article) {
            return get("/article/" + article).body().replaceAll("(?s).*?data-version=\"([^\"]*)\".*", "$1");
        }
    }
}
