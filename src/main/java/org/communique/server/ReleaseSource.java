package org.communique.server;

import java.nio.file.Path;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.server.store.ServedRelease;
import org.communique.server.versions.History;

/** Where releases come from, and how one is served. */
record ReleaseSource(Path folder, QueryCatalogue queries, ServerSettings settings, Making making) {

    /** Makes what is served of a release that has that history. */
    interface Making {
        ReleaseSite site(ServedRelease release, History history);
    }

    ServedRelease open() {
        return ServedRelease.open(ReleaseFolder.at(folder).open(), queries, settings.databases());
    }
}
