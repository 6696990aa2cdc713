package org.communique.extending;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources into a folder and runs them in a process of their own, whose classes come before those of the tests. */
public record OtherProcess(Path classes, String classpath) {

    /** With those parts of the tests' class path that are wanted. */
    public static OtherProcess in(Path classes, Predicate<String> wanted) {
        return new OtherProcess(
                classes,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(wanted)
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    public void compile(List<Path> sources) throws IOException {
        StringWriter said = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-nowarn", "-cp", classpath, "-d", classes.toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError("this does not compile: " + said);
            }
        }
    }

    /** What the process said; it is an error if it fails or takes longer than two minutes. */
    public String run(Path folder, String main, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said.log");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classes + File.pathSeparator + classpath,
                main);
        Process process = new ProcessBuilder(
                        Stream.concat(command.stream(), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        process.destroy();
        String words = Files.readString(said);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(words);
        }
        return words;
    }
}
