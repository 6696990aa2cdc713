package org.communique.workbench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.DatasetDescription.MachineMade;
import org.communique.dossier.Report;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.preview.PreviewView;
import org.communique.workbench.preview.PublishedPages;

/** A statement as the site will show it: the site's own page in a frame, and whether a release has it. */
final class PreviewRoom implements Room {

    private static final String PAGE = "/published";
    private static final Pattern PATH = Pattern.compile("/preview/([A-Za-z0-9][A-Za-z0-9._-]*)");

    private final Rooms rooms;
    private Optional<Shelf> mapped = Optional.empty();
    private Optional<PublishedPages> pages = Optional.empty();

    PreviewRoom(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean isAt(String path) {
        return path.equals(PAGE) || PATH.matcher(path).matches();
    }

    @Override
    public Optional<Reply> shown(Sight sight, Call call) {
        Matcher path = PATH.matcher(call.path());
        if (!path.matches()) {
            return call.value("thing")
                    .flatMap(iri -> pages(sight.shelf()).flatMap(all -> all.page(iri)))
                    .map(Reply::framed);
        }
        Card card = new Card(path.group(1), call.value("report").orElse(""));
        Frame frame = Rooms.frame(sight, View.ARTICLE, "Preview", call.address("report"));
        return sight.shelf()
                .report(card)
                .flatMap(report -> view(sight.shelf(), card, report))
                .map(view -> Reply.page(rooms.templates().page("preview", frame, view)));
    }

    private Optional<PreviewView> view(Shelf shelf, Card card, Report report) {
        return pages(shelf)
                .map(all -> new PreviewView(
                        "/article/" + card.article() + "?report=" + Call.encoded(card.report()),
                        published(shelf, report),
                        address(all.iri(report.statement()))));
    }

    /** The material is mapped once, until it changes. */
    private Optional<PublishedPages> pages(Shelf shelf) {
        if (mapped.filter(shelf::equals).isEmpty()) {
            pages = PublishedPages.of(shelf, PreviewRoom::address);
            mapped = Optional.of(shelf);
        }
        return pages;
    }

    private static String address(String iri) {
        return PAGE + "?thing=" + Call.encoded(iri);
    }

    private static String published(Shelf shelf, Report report) {
        if (report.review() == Report.Review.REJECTED) {
            return "This report is rejected, and never published.";
        }
        Optional<MachineMade> machine =
                shelf.description().map(described -> described.policy().machine());
        return machine.filter(one -> one.trust(report).filter(one::publishes).isPresent())
                        .isPresent()
                ? "It is in the next release."
                : "A release has no drafts that are as doubtful. Accept it, and the next release has it.";
    }
}
