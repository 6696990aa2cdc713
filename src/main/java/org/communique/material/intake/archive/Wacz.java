package org.communique.material.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.communique.material.Problem;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.bytes.Unpacked;

/** A web archive collection, <a href="https://specs.webrecorder.net/wacz/1.1.1/">WACZ</a>: a zip file that holds WARC files. */
public final class Wacz {

    private static final int MOST_ENTRIES = 100_000;

    private final Limits limits;
    private final Contents contents;

    public Wacz(Limits limits, Contents contents) {
        this.limits = limits;
        this.contents = contents;
    }

    /** Reads to the end; a damaged archive within is told and stops no other. */
    public void read(InputStream bytes, String place) throws IOException {
        int found = 0;
        try (var zip = new ZipInputStream(bytes)) {
            int seen = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && seen++ < MOST_ENTRIES;
                    entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.warc(?:\\.gz)?")) {
                    archive(zip, place + "/" + entry.getName());
                    found++;
                }
            }
        } catch (ZipException | IllegalArgumentException malformed) {
            throw new IOException("the zip file is malformed: " + malformed.getMessage(), malformed);
        }
        if (found == 0) {
            contents.problem(new Problem(Problem.Kind.BAD_VALUE, place, "there is no WARC file in it"));
        }
    }

    private void archive(ZipInputStream zip, String place) {
        try {
            new WebArchive(limits, contents).read(Unpacked.entry(zip, limits), place);
        } catch (IOException damaged) {
            contents.problem(new Problem(Problem.Kind.UNREADABLE, place, "it cannot be read: " + damaged.getMessage()));
        }
    }
}
