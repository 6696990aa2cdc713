package org.communique.server.traffic;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** What stands between the network and the servlets, outermost first: revalidation, slow clients, ending, packing. */
public record Handlers(Revalidation revalidation, long longestBody, int threads) {

    private static final int SMALLEST_PACKED = 1024;

    /** Puts them before what the server has. */
    public void insertInto(Server jetty) {
        jetty.insertHandler(packing());
        jetty.insertHandler(new GracefulHandler());
        jetty.insertHandler(new WholeBodies(longestBody));
        jetty.insertHandler(new SlowReaders(threads / 2));
        jetty.insertHandler(revalidation);
    }

    private static GzipHandler packing() {
        GzipHandler packing = new GzipHandler();
        packing.setMinGzipSize(SMALLEST_PACKED);
        packing.addIncludedMethods("POST");
        packing.addExcludedMimeTypes("application/gzip");
        // A part of a file is of its own bytes; the release holds the large ones packed beside.
        packing.addExcludedPaths("/data/*");
        return packing;
    }
}
