package org.communique.release.dump;

import java.util.function.Consumer;
import org.communique.release.rdf.Thing;

/** A file of the dataset in one format, being written thing by thing. */
public interface Dump extends Consumer<Thing>, AutoCloseable {

    /** Ends the file. */
    @Override
    void close();
}
