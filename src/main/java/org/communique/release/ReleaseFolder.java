package org.communique.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.release.folder.Checksums;
import org.communique.release.folder.WholeFolder;

/** The folder of a release, replaced only as a whole, so that at any moment a whole release can be read. */
public final class ReleaseFolder {

    private static final WholeFolder.Kind RELEASE = new WholeFolder.Kind("release", Checksums.FILE);

    private final Path path;
    private final WholeFolder folder;

    private ReleaseFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        this.folder = new WholeFolder(path, RELEASE);
    }

    public static ReleaseFolder at(Path folder) {
        return new ReleaseFolder(folder);
    }

    /** The folder of the last whole release, if there is one. */
    public Optional<Path> find() {
        return folder.find();
    }

    /** The folder of the last whole release; throws {@link WholeFolder.Unusable} where there is none. */
    public Path open() {
        return folder.find()
                .orElseThrow(() ->
                        new WholeFolder.Unusable("no release in " + path + ": build one with 'communique build'"));
    }

    /**
     * Lets the writer fill an empty folder, sums its files up, and puts it in the place of the release before. If the
     * writer throws, the release before stays as it was.
     */
    public void replace(Consumer<Path> writer) {
        try (Draft draft = draft()) {
            writer.accept(draft.folder());
            draft.publish();
        }
    }

    /** An empty folder for a new release. */
    public Draft draft() {
        return new Draft(folder.draft());
    }

    /** A release that is not in its place yet. Closed before it is published, it is gone. */
    public static final class Draft implements AutoCloseable {

        private final WholeFolder.Draft draft;

        private Draft(WholeFolder.Draft draft) {
            this.draft = draft;
        }

        /** The folder to write into. */
        public Path folder() {
            return draft.folder();
        }

        /** Sums the files up and puts them in the place of the release before. */
        public void publish() {
            try {
                Checksums.of(draft.folder()).write();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            draft.publish();
        }

        @Override
        public void close() {
            draft.close();
        }
    }
}
