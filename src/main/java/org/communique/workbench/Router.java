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
import org.communique.workbench.http.Call;
import org.communique.workbench.http.Reply;
import org.communique.workbench.page.Frame.Message;
import org.communique.workbench.who.DateReading;

/** Which view an address means, and what comes after a decision. */
final class Router {

    private static final int MOST_PROBLEMS = 5;

    private final Desk desk;
    private final List<Room> rooms;
    private final Deque<Call> decidedAt = new ArrayDeque<>();

    Router(Desk desk, List<Room> rooms) {
        this.desk = desk;
        this.rooms = List.copyOf(rooms);
    }

    /** The answer; whatever goes wrong is told in the page where it happened. */
    Reply reply(Call call) {
        if (call.path().equals("/reading")) {
            return reading(call);
        }
        if (call.method().equals("GET")) {
            return shown(call, Optional.empty());
        }
        try {
            return call.path().equals("/undo") ? undone(call) : decided(call);
        } catch (IllegalArgumentException notPossible) {
            return shown(call, Optional.of(Message.error(String.valueOf(notPossible.getMessage()))));
        }
    }

    private static Reply reading(Call call) {
        try {
            return Reply.text(200, call.value("value").map(DateReading::of).orElse("no date"));
        } catch (IllegalArgumentException wrong) {
            return Reply.text(422, String.valueOf(wrong.getMessage()));
        }
    }

    private Reply decided(Call call) {
        Room room = room(call).orElseThrow(() -> new IllegalArgumentException("nothing can be decided here"));
        Outcome outcome = outcome(room, call);
        if (outcome instanceof Done done) {
            decidedAt.push(Call.page(call.address("report", "panel", "actor", "statement")));
            return shown(room.after(call, done), Optional.of(message(outcome)));
        }
        return shown(call, Optional.of(message(outcome)));
    }

    private Outcome outcome(Room room, Call call) {
        Decision decision = room.decision(call);
        return room.article(call)
                .map(article -> desk.decide(decision, article, call.needed("seen")))
                .orElseGet(() -> desk.decide(decision));
    }

    /** What was undone is shown where it was decided, if that was since the start. */
    private Reply undone(Call call) {
        Outcome outcome = desk.undo();
        Call back = Call.page(call.value("back").orElse("/"));
        boolean isUndone = outcome instanceof Done && !decidedAt.isEmpty();
        return shown(isUndone ? decidedAt.pop() : back, Optional.of(message(outcome)));
    }

    private Reply shown(Call call, Optional<Message> message) {
        return room(call)
                .flatMap(room -> room.shown(call, message))
                .orElseGet(() -> Reply.text(404, "There is nothing at " + call.path() + ". The work list is at /."));
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
