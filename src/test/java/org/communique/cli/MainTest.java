package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What all commands have in common: help, and what the status says. */
class MainTest {

    static List<String> commands() {
        return Main.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExample(String command) {
        Run help = Run.of(command, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Example").contains("  communique " + command);
        assertThat(help.out()
                        .substring(help.out().indexOf("Example"))
                        .lines()
                        .skip(1)
                        .takeWhile(line -> !line.isBlank()))
                .as("examples, each on one line")
                .allMatch(line -> line.startsWith("  "));
    }

    /** Prints the help of every command, and of the commands below it. */
    public static final class EveryHelp {

        private EveryHelp() {}

        /** @param arguments none */
        public static void main(String[] arguments) {
            help(Main.commandLine());
        }

        private static void help(CommandLine command) {
            command.usage(System.out);
            command.getSubcommands().values().forEach(EveryHelp::help);
        }
    }

    /** The library writes its warnings to what was standard error when it was loaded: hence a process of its own. */
    @Test
    void noHelpComesWithAWarning() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EveryHelp.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said)
                .contains("communique evaluate", "communique authority verify", "communique remove")
                .doesNotContain("WARN");
    }

    @Test
    void theHelpNamesEveryCommandAndWhatTheStatusMeans() {
        Run help = Run.of("--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains(commands()).contains("Examples:", "Exit status: 0");
    }

    @Test
    void theVersionIsTheSoftwares() {
        assertThat(Run.of("--version").out()).matches("communique \\d+\\.\\d+\\.\\d+ on Java .*\\R");
    }

    @Test
    void aMistypedCommandIsNamedInALineAndTheNearestSuggested() {
        Run mistyped = Run.of("publsh");

        assertThat(mistyped.status()).isEqualTo(2);
        assertThat(mistyped.err())
                .contains("there is no command 'publsh'", "publish", "--help")
                .doesNotContain("Usage:");
    }

    @Test
    void aMissingCommandIsWrongUsage() {
        Run missing = Run.of();

        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("a command is missing").contains("publish");
    }

    @Test
    void anUnknownCommandIsWrongUsageAndGetsTheNearestOne() {
        Run unknown = Run.of("publsh");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("publsh").contains("publish");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --txts=a", "serve --port=many", "build one two", "init", "query --format=xls"})
    void wrongArgumentsAreWrongUsage(String line) {
        Run wrong = Run.of((Object[]) line.split(" "));

        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).isNotBlank().doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check no-such-folder", "build no-such-folder", "check --texts no-such-folder", "serve -p -1"})
    void whatCannotBeIsWrongUsageAndToldInOneLine(String line) {
        Run wrong = Run.of((Object[]) line.split(" "));

        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err().lines()).hasSize(1).first().asString().startsWith("communique: ");
    }

    @Test
    void coloursAreLeftOutForThoseWhoWantNone() throws IOException, InterruptedException {
        assertThat(help(Map.of("CLICOLOR_FORCE", "1"))).contains("\u001b[");
        assertThat(help(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"))).doesNotContain("\u001b");
    }

    private static String help(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--help")
                .redirectErrorStream(true);
        builder.environment().remove("NO_COLOR");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }
}
