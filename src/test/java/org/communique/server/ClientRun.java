package org.communique.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What came of somebody else's client, run as a process of its own. */
record ClientRun(int status, String output, String errors) {

    private static final int MINUTES = 3;

    static ClientRun of(Path programme, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(programme.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("client", ".out");
        Path err = Files.createTempFile("client", ".err");
        Process client = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!client.waitFor(MINUTES, TimeUnit.MINUTES)) {
            client.destroyForcibly();
            throw new IllegalStateException(command + " took longer than " + MINUTES + " minutes");
        }
        return new ClientRun(client.exitValue(), Files.readString(out), Files.readString(err));
    }
}
