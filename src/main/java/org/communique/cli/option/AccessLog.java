package org.communique.cli.option;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.communique.cli.console.UserError;

/**
 * A file to which a line is added for each answered request: {@code time=… method=GET path=/sparql status=200 ms=12}.
 * What was asked is not in it, no query and no search.
 */
public final class AccessLog implements AutoCloseable {

    private final Logger requests = Logger.getLogger("org.communique.access");
    private final Lines lines;

    private AccessLog(OutputStream file) {
        this.lines = new Lines(file);
        requests.setLevel(Level.FINE);
        requests.addHandler(lines);
    }

    static AccessLog to(Path file) {
        try {
            return new AccessLog(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        } catch (IOException cannot) {
            throw new UserError("the access log " + file + " cannot be written: " + cannot, cannot);
        }
    }

    @Override
    public void close() {
        requests.removeHandler(lines);
        requests.setLevel(null);
        lines.close();
    }

    private static final class Lines extends StreamHandler {

        Lines(OutputStream file) {
            super(file, new Formatter() {
                @Override
                public String format(LogRecord request) {
                    return "time=" + request.getInstant() + ' ' + formatMessage(request) + '\n';
                }
            });
            setLevel(Level.FINE);
        }

        @Override
        public synchronized void publish(LogRecord request) {
            super.publish(request);
            flush();
        }
    }
}
