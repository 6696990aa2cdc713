package org.communique.cli.article;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.InstantSource;

/** How many articles are done, how fast, and how long the rest will take. */
final class ExtractProgress {

    private static final long REFRESH = 500;
    private static final int BAR = 24;

    private final PrintWriter terminal;
    private final InstantSource clock;
    private final boolean visible;
    private final long start;
    private long shown;
    private int articles;

    ExtractProgress(PrintWriter terminal, InstantSource clock, boolean visible) {
        this.terminal = terminal;
        this.clock = clock;
        this.visible = visible;
        this.start = clock.millis();
    }

    void article() {
        articles++;
    }

    /** Shows the state once so often, after so large a share of all bytes. */
    void show(double share) {
        long now = clock.millis();
        if (visible && now - shown >= REFRESH) {
            shown = now;
            terminal.print("\r\u001b[2K" + line(share));
            terminal.flush();
        }
    }

    String line(double share) {
        int full = (int) Math.round(share * BAR);
        long left = share > 0 ? Math.round(seconds() * (1 - share) / share) : 0;
        return "[%s%s] %3.0f %%  %,d articles  %.1f a second  %s left"
                .formatted("#".repeat(full), "-".repeat(BAR - full), 100 * share, articles, rate(), clock(left));
    }

    void clear() {
        if (visible && shown > 0) {
            terminal.print("\r\u001b[2K");
            terminal.flush();
        }
    }

    /** What the whole run took: {@code 1:02 min (14.9 articles a second)}. */
    String summary() {
        return "%s min (%.1f articles a second)".formatted(clock(Math.round(seconds())), rate());
    }

    private double rate() {
        return articles / Math.max(0.001, seconds());
    }

    private double seconds() {
        return Duration.ofMillis(clock.millis() - start).toMillis() / 1000.0;
    }

    private static String clock(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
