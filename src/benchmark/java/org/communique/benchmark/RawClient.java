package org.communique.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept connection on which requests are written and answers read with as little work as can be, so that what is
 * measured is the server: the client shares its processors.
 */
final class RawClient implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final byte[] forgotten = new byte[1 << 16];

    RawClient(URI server) {
        try {
            this.socket = new Socket(server.getHost(), server.getPort());
            this.socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        } catch (IOException failure) {
            throw new IllegalStateException(server + " cannot be reached", failure);
        }
    }

    /** What an answer says: its status, its tag or empty, and how many bytes its body has. */
    record Answer(int status, String tag, long bytes) {}

    /** A request as it goes over the wire; each header ends in a line end. */
    static byte[] request(URI server, String target, String headers) {
        return "GET %s HTTP/1.1\r\nHost: %s:%d\r\n%s\r\n"
                .formatted(target, server.getHost(), server.getPort(), headers)
                .getBytes(StandardCharsets.US_ASCII);
    }

    Answer ask(byte[] request) {
        try {
            socket.getOutputStream().write(request);
            return answer();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        String tag = "";
        long length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = line.substring(line.indexOf(':') + 1).strip();
            switch (header) {
                case "etag" -> tag = value;
                case "content-length" -> length = Long.parseLong(value);
                case "transfer-encoding" -> chunked = true;
                default -> {}
            }
        }
        return new Answer(status, tag, status == 304 ? 0 : chunked ? chunks() : forget(length));
    }

    private long chunks() throws IOException {
        long total = 0;
        for (long size = Long.parseLong(line(), 16); size > 0; size = Long.parseLong(line(), 16)) {
            total += forget(size);
            line();
        }
        line();
        return total;
    }

    private long forget(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int read = in.read(forgotten, 0, (int) Math.min(left, forgotten.length));
            if (read < 0) {
                throw new IOException("the connection ended within an answer");
            }
            left -= read;
        }
        return length;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new IOException("the connection ended within a line");
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
