package org.communique.workbench.form;

import java.util.List;
import org.communique.curation.decision.Speaker;
import org.communique.material.Span;
import org.communique.workbench.http.Call;

/** Who spoke, as the panel on the speaker says. */
final class SpeakerForm {

    private SpeakerForm() {}

    static Speaker speaker(Call call) {
        List<Span> at = Spans.of(call, "source");
        if (call.value("actor").isPresent()) {
            String actor = call.needed("actor");
            return call.value("metonym").isPresent()
                    ? new Speaker.Metonym(actor, call.needed("name"), at)
                    : new Speaker.Known(actor);
        }
        String name = call.needed("name");
        return switch (call.needed("new")) {
            case "person" -> new Speaker.NewPerson(name, at);
            case "body" -> new Speaker.NewBody(name, call.needed("type"), at);
            case "unnamed" -> new Speaker.Unnamed(name, at);
            default -> throw new IllegalArgumentException("a new speaker is a person, a body or unnamed");
        };
    }
}
