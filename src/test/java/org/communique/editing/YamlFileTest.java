package org.communique.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits change what they say and nothing else. */
class YamlFileTest {

    private static final Map<String, Object> CY = YamlText.ordered("id", "cy", "label", "Cy");

    @TempDir
    Path folder;

    @Test
    void anEntryIsAddedAfterTheLastAndBeforeWhatIsSaidAtTheEnd() throws IOException {
        YamlFile people = file("# 😀 who\n- id: ada   # first\n\n  label: |\n    # no comment\n\n# the end\n");

        assertThat(people.edited(people.entries().replacing(List.of(), YamlText.entries(List.of(CY), 0))))
                .isEqualTo("# 😀 who\n- id: ada   # first\n\n  label: |\n    # no comment\n\n"
                        + "- id: cy\n  label: Cy\n# the end\n");
    }

    @Test
    void anEntryIsTakenOutAndItsCommentsStay() throws IOException {
        YamlFile people = file("- id: ada\n  label: 'A\n    da'\n# about Bo\n- {id: bo}\n");
        EntryList entries = people.entries();

        assertThat(people.edited(entries.replacing(List.of(entries.find("ada").orElseThrow()), "")))
                .isEqualTo("# about Bo\n- {id: bo}\n");
    }

    @Test
    void bracketsGoWhenAnEntryComesAndComeBackWhenTheLastGoes() throws IOException {
        YamlFile empty = file("reports: [ ] # none yet\nstatements: []\n");
        EntryList reports = empty.entries("reports").orElseThrow();

        String filled = empty.edited(reports.replacing(List.of(), YamlText.entries(List.of(CY), 2)));

        assertThat(filled).isEqualTo("reports:  # none yet\n  - id: cy\n    label: Cy\nstatements: []\n");
        YamlFile file = file(filled);
        EntryList one = file.entries("reports").orElseThrow();
        assertThat(file.edited(one.replacing(one.entries(), "")))
                .isEqualTo("reports: []  # none yet\nstatements: []\n");
    }

    @Test
    void linesEndAsTheyDoInTheFile() throws IOException {
        YamlFile people = file("- id: ada\r\n- id: bo");

        assertThat(people.edited(List.of(people.text().appended("- id: cy\n"))))
                .isEqualTo("- id: ada\r\n- id: bo\r\n- id: cy\r\n");
    }

    @Test
    void anEditIsUndoneByItsInverse() throws IOException {
        YamlFile people = file("- id: ada # 😀\n- id: bo\n");
        Edit edit = people.text().replacement(14, 22, "- id: cy");

        assertThat(file(people.edited(List.of(edit))).edited(List.of(edit.inverse())))
                .isEqualTo(people.text().toString());
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotWrittenOver() throws IOException {
        YamlFile people = file("- id: ada\n");
        Files.writeString(folder.resolve("a.yaml"), "- id: eve\n");

        assertThatThrownBy(() -> people.save(List.of(people.text().appended("- id: cy\n"))))
                .isInstanceOf(EditRefused.class)
                .hasMessageContaining("changed by somebody else");
        assertThat(folder.resolve("a.yaml")).hasContent("- id: eve\n");
    }

    @Test
    void whatWouldBeNoYamlIsNotWritten() throws IOException {
        YamlFile people = file("- id: ada\n");

        assertThatThrownBy(() -> people.save(List.of(people.text().appended("- id: 'cy\n"))))
                .isInstanceOf(EditRefused.class);
        assertThat(folder.resolve("a.yaml")).hasContent("- id: ada\n");
    }

    private YamlFile file(String text) throws IOException {
        return YamlFile.open(Files.writeString(folder.resolve("a.yaml"), text));
    }
}
