package org.communique.editing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A file that a programme writes as a whole, but never over what somebody else wrote there since it was read. */
public final class GuardedFile {

    private final Path path;
    private byte[] known;

    private GuardedFile(Path path) {
        this.path = path;
        this.known = now();
    }

    /** The file as it is now. */
    public static GuardedFile of(Path path) {
        return new GuardedFile(path);
    }

    private byte[] now() {
        return Files.exists(path) ? WholeFile.bytes(path) : new byte[0];
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Throws {@link EditRefused} where the file is not as it was. */
    public void write(String text) {
        if (!Arrays.equals(known, now())) {
            throw new EditRefused(path
                    + " was changed by somebody else in the meantime and was not overwritten. Run the command again");
        }
        WholeFile.write(path, text);
        known = now();
    }
}
