package org.districtplan.io.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** The new content of a file, in a temporary file beside it until it is complete. */
public final class Replacement {

    private static final int MOST_LINKS = 40;

    private final Path target;
    private final Path temporary;
    private boolean done;

    private Replacement(Path target, Path temporary) {
        this.target = target;
        this.temporary = temporary;
    }

    /**
     * Makes the temporary file.
     *
     * @param file the file, or a link to it
     * @return the replacement, null for a device or a pipe, which has no content to keep
     * @throws IOException if the temporary file cannot be made
     */
    public static @Nullable Replacement of(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            // /dev/stdout is such a link; replacing the file behind it would take it away from who has it open
            if (target.startsWith("/proc")) {
                return null;
            }
            if (links == MOST_LINKS) {
                throw new WriteFault(WriteFault.LOOP);
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        if (Files.isDirectory(target)) {
            throw new WriteFault(WriteFault.IS_FOLDER);
        }
        requireFolder(target.getParent());
        if (Files.exists(target)) {
            if (!Files.isRegularFile(target)) {
                return null;
            }
            if (!Files.isWritable(target)) {
                throw new WriteFault(WriteFault.DENIED);
            }
        }
        return new Replacement(target, temporary(target));
    }

    private static void requireFolder(@Nullable Path folder) throws WriteFault {
        if (folder != null && !Files.isDirectory(folder)) {
            Text reason = Files.exists(folder) ? WriteFault.NOT_FOLDER : WriteFault.NO_FOLDER;
            throw new WriteFault(Message.of(reason, "folder", folder).toText());
        }
    }

    /** Opens the temporary file, which is then empty. */
    public OutputStream open() throws IOException {
        return Files.newOutputStream(temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Moves the temporary file over the target. */
    public void commit() throws IOException {
        if (done) {
            return;
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        done = true;
    }

    /** Removes the temporary file, unless it was committed. */
    public void discard() throws IOException {
        if (!done) {
            Files.deleteIfExists(temporary);
            done = true;
        }
    }

    /** Makes a file that is new for certain, with the permissions the target has or will have. */
    private static Path temporary(Path target) throws IOException {
        Path temporary = target.resolveSibling(".districtplan-" + UUID.randomUUID() + ".tmp");
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old == null || !Files.exists(target)) {
            return Files.createFile(temporary);
        }
        Set<PosixFilePermission> permissions = old.readAttributes().permissions();
        FileAttribute<Set<PosixFilePermission>> atCreation = PosixFilePermissions.asFileAttribute(permissions);
        Files.createFile(temporary, atCreation);
        try {
            // the system may have taken some away at creation
            Files.setPosixFilePermissions(temporary, permissions);
        } catch (IOException e) {
            Files.delete(temporary);
            throw e;
        }
        return temporary;
    }
}
