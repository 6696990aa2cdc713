package org.communique.federation.endpoint;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** How long somebody waits for an answer: until a moment, or until they turn away. */
public final class Patience {

    private static final Duration STEP = Duration.ofMillis(40);

    private final long end;
    private final Duration whole;
    private final BooleanSupplier abandoned;

    private Patience(Duration whole, BooleanSupplier abandoned) {
        this.end = System.nanoTime() + whole.toNanos();
        this.whole = whole;
        this.abandoned = abandoned;
    }

    /** Patience that begins now; the supplier tells whether the asker has turned away meanwhile. */
    public static Patience of(Duration duration, BooleanSupplier abandoned) {
        return new Patience(duration, abandoned);
    }

    /** Patience that begins now. */
    public static Patience of(Duration duration) {
        return new Patience(duration, () -> false);
    }

    /** What is left of it, never negative. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    public boolean isAbandoned() {
        return abandoned.getAsBoolean();
    }

    public Duration whole() {
        return whole;
    }

    /** The time to wait until looking again whether the asker is still there. */
    public Duration step() {
        return left().compareTo(STEP) < 0 ? left() : STEP;
    }

    /** Waits, or tells that there is not enough patience left to wait that long. */
    public boolean outlasts(Duration pause) throws InterruptedException {
        if (pause.compareTo(left()) >= 0) {
            return false;
        }
        Patience waiting = of(pause, abandoned);
        while (!waiting.left().isZero() && !isAbandoned()) {
            Thread.sleep(waiting.step().toMillis() + 1);
        }
        return !isAbandoned();
    }
}
