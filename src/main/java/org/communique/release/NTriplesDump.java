package org.communique.release;

import java.nio.file.Path;

/** The union of all graphs as canonical N-Triples: sorted quads without their graphs are sorted triples. */
final class NTriplesDump implements Dump {

    private final TextFile file;

    NTriplesDump(Path file) {
        this.file = new TextFile(file);
    }

    @Override
    public void accept(Thing thing) {
        thing.triples().forEach(triple -> file.write(CanonicalLine.of(triple)));
    }

    @Override
    public void close() {
        file.close();
    }
}
