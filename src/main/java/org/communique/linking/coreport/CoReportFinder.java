package org.communique.linking.coreport;

import java.util.List;
import java.util.stream.Stream;

/** Finds which reports are of the same statement, within a block of one speaker and a window of dates. */
public final class CoReportFinder {

    /** The co-reports among the utterances; reports that stand alone are in none. */
    public List<CoReport> find(Stream<Utterance> utterances) {
        return List.of();
    }
}
