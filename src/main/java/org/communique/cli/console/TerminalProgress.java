package org.communique.cli.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;
import org.communique.pipeline.Progress;

/** Shows on a terminal what a run is at, once it takes longer than a second; one line, written over and over. */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration REFRESH = Duration.ofMillis(200);

    private final PrintWriter terminal;
    private final InstantSource clock;
    private final long start;
    private long shown;
    private String stage = "";

    TerminalProgress(PrintWriter terminal, InstantSource clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.start = clock.millis();
    }

    @Override
    public void stage(String what) {
        stage = what;
        show(what + " …");
    }

    @Override
    public void step(long done) {
        if (clock.millis() - shown >= REFRESH.toMillis()) {
            show("%s: %,d".formatted(stage, done));
        }
    }

    private void show(String line) {
        long now = clock.millis();
        if (now - start >= PATIENCE.toMillis()) {
            shown = now;
            terminal.print("\r\u001b[2K" + line);
            terminal.flush();
        }
    }

    /** Clears the line. */
    @Override
    public void close() {
        if (shown > 0) {
            terminal.print("\r\u001b[2K");
            terminal.flush();
        }
    }
}
