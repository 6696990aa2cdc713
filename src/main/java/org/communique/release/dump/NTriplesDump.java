package org.communique.release.dump;

import java.nio.file.Path;
import org.communique.release.folder.TextFile;
import org.communique.release.rdf.CanonicalLine;
import org.communique.release.rdf.Thing;

/** The union of all graphs as canonical N-Triples: sorted quads without their graphs are sorted triples. */
public final class NTriplesDump implements Dump {

    private final TextFile file;

    public NTriplesDump(Path file) {
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
