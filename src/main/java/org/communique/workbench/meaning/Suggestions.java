package org.communique.workbench.meaning;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.communique.curation.Desk;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Entity.Proposition;
import org.communique.meaning.Suggester;
import org.communique.meaning.encoder.Meanings;

/** What is suggested of meanings, read anew when a report or a proposition was added or went. */
public final class Suggestions {

    private final Desk desk;
    private final Meanings meanings;
    private Optional<Suggester> made = Optional.empty();
    private int things = -1;
    private final AtomicBoolean isPrepared = new AtomicBoolean();

    public Suggestions(Desk desk, Meanings meanings) {
        this.desk = desk;
        this.meanings = meanings;
    }

    /** Begins to read once the first page is there, so that neither it nor whoever asks first waits. */
    public void prepare() {
        if (isPrepared.getAndSet(true)) {
            return;
        }
        Thread reading = new Thread(() -> of(desk.shelf()), "prepare suggestions");
        reading.setDaemon(true);
        reading.start();
    }

    /** Nothing where the material is not in order. */
    public synchronized Optional<Suggester> of(Shelf shelf) {
        int now = shelf.statements().size()
                + shelf.authority().all(Proposition.class).size();
        if (now != things) {
            things = now;
            made = shelf.material().map(material -> Suggester.of(material, desk.texts(shelf), meanings));
        }
        return made;
    }
}
