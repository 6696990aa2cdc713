package org.communique.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.communique.curation.Desk;
import org.communique.curation.Outcome;
import org.communique.curation.Outcome.Done;
import org.communique.curation.Outcome.Refused;
import org.communique.curation.decision.Decision;
import org.communique.material.Problem;
import org.communique.workbench.form.TypedDate;
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame.Message;
import org.communique.workbench.who.DateReading;

/** Which view an address means, and what comes after a decision. */
final class Router {

    private static final int MOST_PROBLEMS = 5;

    /** The statuses of a form that says nothing that can be decided, and of a decision that cannot be made now. */
    private static final int MALFORMED = 400;

    private static final int REFUSED = 409;

    private final Desk desk;
    private final List<Room> rooms;
    private final Deque<Call> decidedAt = new ArrayDeque<>();
    private Sight seen;

    Router(Desk desk, List<Room> rooms) {
        this.desk = desk;
        this.rooms = List.copyOf(rooms);
        this.seen = Sight.of(desk, Optional.empty());
    }

    /** The answer; whatever goes wrong is told in the page where it happened. */
    Reply reply(Call call) {
        if (call.path().equals("/reading")) {
            return reading(call);
        }
        if (call.method().equals("GET")) {
            return shown(sight(Optional.empty()), call);
        }
        try {
            return isUndo(call) ? undone(call) : decided(call);
        } catch (IllegalArgumentException notPossible) {
            return told(Message.error(String.valueOf(notPossible.getMessage())), isUndo(call) ? back(call) : call)
                    .with(MALFORMED);
        }
    }

    private Reply told(Message message, Call call) {
        return shown(sight(Optional.of(message)), call);
    }

    private Reply reading(Call call) {
        try {
            TypedDate typed =
                    TypedDate.beside(desk.shelf(), call.value("article").orElse(""));
            return Reply.text(
                    200,
                    call.value("value").map(typed::edtf).map(DateReading::of).orElse("no date"));
        } catch (IllegalArgumentException wrong) {
            return Reply.text(422, String.valueOf(wrong.getMessage()));
        }
    }

    private Reply decided(Call call) {
        Room room = room(call).orElseThrow(() -> new IllegalArgumentException("Nothing can be decided here."));
        Decision decision = room.decision(seen, call);
        Outcome outcome = room.article(call)
                .map(article -> desk.decide(decision, article, call.needed("seen")))
                .orElseGet(() -> desk.decide(decision));
        if (outcome instanceof Done done) {
            decidedAt.push(Call.page(call.address("report", "panel", "actor", "statement")));
            Sight sight = sight(Optional.of(message(outcome)));
            return shown(sight, room.after(sight, call, done));
        }
        return told(message(outcome), call).with(REFUSED);
    }

    /** What was undone is shown where it was decided, if that was since the start. */
    private Reply undone(Call call) {
        Outcome outcome = desk.undo();
        boolean isUndone = outcome instanceof Done && !decidedAt.isEmpty();
        Reply reply = told(message(outcome), isUndone ? decidedAt.pop() : back(call));
        return outcome instanceof Done ? reply : reply.with(REFUSED);
    }

    private static boolean isUndo(Call call) {
        return call.path().equals("/undo");
    }

    /** The page on which undo was pressed. */
    private static Call back(Call call) {
        return Call.page(call.value("back").orElse("/"));
    }

    private Reply shown(Sight sight, Call call) {
        return room(call)
                .flatMap(room -> room.shown(sight, call))
                .orElseGet(() -> Reply.text(404, "There is nothing at " + call.path() + ". The work list is at /."));
    }

    private Sight sight(Optional<Message> message) {
        seen = Sight.of(desk, message);
        return seen;
    }

    private Optional<Room> room(Call call) {
        return rooms.stream().filter(room -> room.isAt(call.path())).findFirst();
    }

    private static Message message(Outcome outcome) {
        if (outcome instanceof Refused refused) {
            return new Message(
                    refused.message(),
                    true,
                    refused.problems().stream()
                            .limit(MOST_PROBLEMS)
                            .map(Problem::toString)
                            .toList());
        }
        return Message.done(outcome instanceof Done done ? done.what() + "." : "");
    }
}
