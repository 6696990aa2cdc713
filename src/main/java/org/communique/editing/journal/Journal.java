package org.communique.editing.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.editing.EditRefused;

/**
 * The steps in which the files of a dataset were changed. A step is first written here, then into the files, last into
 * the log: whatever a kill leaves, the step can be finished or taken back, and so can every step before it. Whoever
 * writes holds the {@link org.communique.editing.WritingLock} and calls {@link #recover} first.
 */
public final class Journal {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern HEAD = Pattern.compile("\\{\"step\":(\\d+),\"undoes\":(\\d+),");

    private final Path root;
    private final LineFile steps;
    private final LineFile log;
    private final Deque<Line> done = new ArrayDeque<>();
    private Optional<Line> latest = Optional.empty();
    private long known = -1;

    /** A step, and where its line stands in the journal. */
    private record Line(long step, long start, long end) {}

    /**
     * A step to be made.
     *
     * @param undoes the step that it takes back, or 0
     * @param texts of each file, before and afterwards; an empty text is a file that is not there
     * @param log what the log says of it, on one line
     */
    public record Plan(long undoes, Map<Path, Texts> texts, String log) {
        public Plan {
            texts = Map.copyOf(texts);
        }
    }

    /** The text of a file before and after a step. */
    public record Texts(String before, String after) {}

    /**
     * The journal of a dataset.
     *
     * @param root the dataset's folder; the files of a step are named as it is, absolute or relative
     * @param log to which each step adds a line
     */
    public Journal(Path root, Path log) {
        this.root = root;
        this.steps = new LineFile(root.resolve(".communique").resolve("steps.jsonl"));
        this.log = new LineFile(log);
    }

    /** How many steps can be taken back. */
    public int undoable() {
        return done.size();
    }

    /** The number of the step that would be taken back next. */
    public Optional<Long> undoes() {
        return Optional.ofNullable(done.peek()).map(Line::step);
    }

    /** The number that the next step gets. */
    public long next() {
        return latest.map(Line::step).orElse(0L) + 1;
    }

    /**
     * Reads which steps there are, and finishes the last one or takes it back where it was cut off.
     *
     * @param remarks receives what was done, a sentence each
     */
    public void recover(Consumer<String> remarks) {
        if (steps.size() == known) {
            return;
        }
        steps.mend();
        read();
        latest.map(this::step)
                .filter(step -> !step.changes().isEmpty() && !log.has(step.line()))
                .ifPresent(step -> finish(step, remarks));
        known = steps.size();
    }

    private void read() {
        done.clear();
        latest = Optional.empty();
        long size = steps.size();
        long start = 0;
        for (String line : size == 0 ? new String[0] : steps.text(0, size).split("\n")) {
            long end = start + line.getBytes(StandardCharsets.UTF_8).length;
            Matcher head = HEAD.matcher(line);
            if (head.lookingAt()) {
                take(new Line(Long.parseLong(head.group(1)), start, end), Long.parseLong(head.group(2)));
            }
            start = end + 1;
        }
    }

    private void take(Line line, long undoes) {
        latest = Optional.of(line);
        if (undoes == 0) {
            done.push(line);
        } else {
            done.removeIf(step -> step.step == undoes);
        }
    }

    private Step step(Line line) {
        try {
            return Step.of(JSON.readTree(steps.text(line.start, line.end)));
        } catch (JsonProcessingException broken) {
            throw new EditRefused(
                    "the journal of the dataset is damaged at step " + line.step
                            + "; move .communique/steps.jsonl away to go on without undoing",
                    broken);
        }
    }

    /** Files that were to be written and are not yet are written; where somebody changed one since, none is. */
    private void finish(Step step, Consumer<String> remarks) {
        List<FileChange> open = new ArrayList<>();
        List<FileChange> made = new ArrayList<>();
        boolean isTouched = false;
        for (FileChange change : step.changes()) {
            Content now = Content.of(file(change));
            boolean isMade = now.is(change.stays(), change.to());
            boolean isOpen = !isMade && now.is(change.existed(), change.from());
            (isMade ? made : open).add(change);
            isTouched |= !isMade && !isOpen;
        }
        if (isTouched && !open.isEmpty()) {
            made.forEach(change -> write(change.inverse()));
            add(new Step(next(), step.number(), "", List.of()));
            remarks.accept("Step " + step.number() + " was cut off, and a file that it was to change was changed by"
                    + " somebody else since: it was taken back; decide again");
            return;
        }
        open.forEach(this::write);
        log.add(step.line());
        remarks.accept("Step " + step.number() + " was cut off; it was finished, and nothing was lost");
    }

    private Path file(FileChange change) {
        return root.resolve(change.file());
    }

    private void write(FileChange change) {
        Path file = file(change);
        String now = Content.of(file).text();
        new Content(change.stays(), change.applied(now)).write(file);
    }

    /** Makes a step. Throws {@link EditRefused} where a file is not as it was, {@link UncheckedIOException} where it cannot be written. */
    public void make(Plan plan) {
        List<FileChange> changes = new ArrayList<>();
        new TreeMap<>(plan.texts).forEach((file, texts) -> changes.add(change(file, texts)));
        var step = new Step(next(), plan.undoes, plan.log, changes);
        add(step);
        try {
            new TreeMap<>(plan.texts)
                    .forEach((file, texts) -> content(texts.after).write(file));
            log.add(plan.log);
        } catch (UncheckedIOException failure) {
            takeBack(step, plan);
            throw failure;
        }
    }

    private FileChange change(Path file, Texts texts) {
        Content before = Content.of(file);
        if (!before.text().equals(texts.before)) {
            throw new EditRefused(file + " was changed by somebody else in the meantime; nothing was written into it");
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new EditRefused(file + " may not be written; change its rights, then decide again");
        }
        Path from = root.toAbsolutePath().normalize();
        Path relative = from.relativize(file.toAbsolutePath().normalize());
        return FileChange.between(relative, before, content(texts.after));
    }

    private static Content content(String text) {
        return new Content(!text.isEmpty(), text);
    }

    /** Where even that fails, the next {@link #recover} finishes the step. */
    private void takeBack(Step step, Plan plan) {
        try {
            new TreeMap<>(plan.texts)
                    .forEach((file, texts) -> content(texts.before).write(file));
            add(new Step(next(), step.number(), "", List.of()));
        } catch (UncheckedIOException full) {
            known = -1;
        }
    }

    private void add(Step step) {
        long start = steps.size();
        steps.add(step.json().toString());
        take(new Line(step.number(), start, steps.size() - 1), step.undoes());
        known = steps.size();
    }

    /**
     * The texts that would take the last step back; nothing where there is none. Throws {@link EditRefused} where what
     * the step wrote does not stand there any more.
     */
    public Optional<Map<Path, Texts>> undoing() {
        return Optional.ofNullable(done.peek()).map(this::step).map(step -> {
            Map<Path, Texts> texts = new TreeMap<>();
            step.changes().forEach(change -> texts.put(file(change), undoing(change)));
            return texts;
        });
    }

    private Texts undoing(FileChange change) {
        Content now = Content.of(file(change));
        FileChange inverse = change.inverse();
        if (now.is(change.stays(), change.to())) {
            return new Texts(now.text(), inverse.stays() ? inverse.applied(now.text()) : "");
        }
        String written = change.edit().after();
        int at = now.text().indexOf(written);
        boolean once = !written.isBlank() && at >= 0 && now.text().indexOf(written, at + 1) < 0;
        if (!once || !inverse.stays()) {
            throw new EditRefused(change.file()
                    + " was changed by somebody else since; what was decided there has to be" + " taken back by hand");
        }
        String text = now.text();
        return new Texts(text, text.substring(0, at) + change.edit().before() + text.substring(at + written.length()));
    }
}
