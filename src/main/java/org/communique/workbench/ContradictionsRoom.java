package org.communique.workbench;

import java.util.List;
import java.util.Optional;
import org.communique.curation.Outcome.Done;
import org.communique.curation.decision.Decision;
import org.communique.meaning.Suggester;
import org.communique.meaning.suggestion.Contradiction;
import org.communique.workbench.form.Decisions;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.meaning.Suggestions;
import org.communique.workbench.page.Frame;
import org.communique.workbench.page.Frame.View;
import org.communique.workbench.statements.ContradictionsPage;
import org.communique.workbench.statements.ContradictionsView;

/** Passages that may take opposite positions toward one claim: a programme's suggestions, read by a person. */
final class ContradictionsRoom implements Room {

    /** With more reports than that, comparing them all takes longer than anybody waits for a page. */
    private static final int MOST = 1_500;

    private final Rooms rooms;
    private final Suggestions suggestions;
    private Optional<Suggester> comparedBy = Optional.empty();
    private List<Contradiction> found = List.of();

    ContradictionsRoom(Rooms rooms, Suggestions suggestions) {
        this.rooms = rooms;
        this.suggestions = suggestions;
    }

    @Override
    public boolean isAt(String path) {
        return path.equals("/contradictions");
    }

    @Override
    public Optional<Reply> shown(Sight sight, Call call) {
        Optional<Suggester> suggester = suggestions.of(sight.shelf());
        boolean isTooMuch =
                suggester.filter(each -> each.reports().size() > MOST).isPresent();
        if (!isTooMuch && !suggester.equals(comparedBy)) {
            found = suggester.map(Suggester::contradictions).orElse(List.of());
            comparedBy = suggester;
        }
        ContradictionsView view = new ContradictionsPage(
                        sight.shelf(), rooms.desk().texts(sight.shelf()))
                .of(found, call.value("pair").map(Integer::parseInt).orElse(0), isTooMuch);
        Frame frame = Rooms.frame(sight, View.CONTRADICTIONS, "Contradictions", call.address("pair"));
        return Optional.of(Reply.page(rooms.templates().page("contradictions", frame, view)));
    }

    @Override
    public Decision decision(Sight sight, Call call) {
        return Decisions.onArticle(call.needed("article"), sight.shelf(), sight.work())
                .of(call);
    }

    /** The pair stays, so that the other passage's position can be taken. */
    @Override
    public Call after(Sight sight, Call call, Done done) {
        return Call.page(call.address("pair"));
    }
}
