package org.communique.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code communique serve} in a process of its own, and what that process holds. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final Path temporary = Files.createTempDirectory("served");

    /** Serves this folder's dataset. @param options of the JVM */
    ServerProcess(List<String> options) throws IOException, InterruptedException {
        this(options, ".");
    }

    /** @param options of the JVM @param dataset the folder of a dataset that is built */
    ServerProcess(List<String> options, String dataset) throws IOException, InterruptedException {
        int port = freePort();
        this.address = URI.create("http://localhost:" + port + "/");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "org.communique.cli.Main", "serve", dataset));
        command.addAll(List.of("--port", Integer.toString(port)));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!isListening(port)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server did not start: " + command);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    /** Megabytes of the heap after a collection, threads, open files and connections, and bytes of temporary files. */
    String holds() throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return "heap %d MB, %d threads, %d descriptors, %d bytes of temporary files"
                .formatted(heap() >> 20, count("task"), count("fd"), disk());
    }

    private long heap() throws IOException, InterruptedException {
        HttpRequest metrics =
                HttpRequest.newBuilder(address.resolve("/metrics")).build();
        return HttpClient.newHttpClient()
                .send(metrics, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("communique_memory_bytes "))
                .mapToLong(line -> (long) Double.parseDouble(line.split(" ")[1]))
                .findFirst()
                .orElseThrow();
    }

    private long disk() throws IOException {
        try (Stream<Path> files = Files.walk(temporary)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private long count(String what) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("/proc", Long.toString(process.pid()), what))) {
            return entries.count();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
