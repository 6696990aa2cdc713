package org.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedFolderTest {

    @Test
    void bracesInWhatIsPutAreLeftAsTheyAre() {
        JsonNode prompt = new PackedFolder("/org/communique/server/agents")
                .json("prompts.json", Map.of("topic", "\"{claim}\" $1", "claim", "{speaker}", "speaker", "{topic}"));

        assertThat(prompt.toString())
                .contains(
                        "Who said what about \\\"{claim}\\\" $1?",
                        "closest to this claim: {speaker}.",
                        "the line of {topic} develop");
    }
}
