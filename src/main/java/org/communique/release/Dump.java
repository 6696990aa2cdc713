package org.communique.release;

import java.util.function.Consumer;

/** A file of the dataset in one format, being written thing by thing. */
interface Dump extends Consumer<Thing>, AutoCloseable {

    /** Ends the file. */
    @Override
    void close();
}
