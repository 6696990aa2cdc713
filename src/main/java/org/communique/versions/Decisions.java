package org.communique.versions;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.curation.decision.Reason;
import org.communique.curation.log.DecisionLog;
import org.communique.curation.log.LogEntry;

/** What the log of decisions says of things that went: into which others, or why. */
public final class Decisions {

    private final String things;
    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    private Decisions(String things) {
        this.things = things;
    }

    /** The decisions that stand; none where the material has no log. */
    public static Decided read(Path material, String base) {
        Decisions decisions = new Decisions(base + "id/");
        DecisionLog.read(material).standing().forEach(decisions::add);
        return new Decided(decisions.merged, decisions.reasons);
    }

    private void add(LogEntry entry) {
        JsonNode decided = entry.decided();
        switch (entry.what()) {
            case "merge" -> merged.put(actor(decided, "gone"), actor(decided, "kept"));
            case "reject" -> reasons.put(report(decided.path("card")), reason(decided));
            case "remove" ->
                decided.path("articles")
                        .forEach(article -> reasons.put(
                                things + "document/" + article.asText(),
                                decided.path("because").asText()));
            default -> {}
        }
    }

    private String actor(JsonNode decided, String field) {
        return things + "actor/" + decided.path(field).asText();
    }

    private String report(JsonNode card) {
        return things + "report/" + card.path("article").asText() + "-"
                + card.path("report").asText();
    }

    private static String reason(JsonNode decided) {
        String remark = decided.path("remark").asText("");
        String reason = decided.path("reason").asText();
        return Stream.of(Reason.values())
                .filter(known -> remark.isEmpty() && known.name().equalsIgnoreCase(reason.replace('-', '_')))
                .map(Reason::words)
                .findFirst()
                .orElse(remark.isEmpty() ? reason : remark);
    }
}
