package org.inkstand.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one Inkstand keeps what it has, held by a lock for as long as it runs.
 *
 * <p>The lock is the operating system's and goes with the process, so a folder is never left locked
 * by a crash.
 */
public final class DataFolder implements AutoCloseable {

  private static final String LOCK = "inkstand.lock";

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** The folder cannot be used; the message says why and what to do. */
  public static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String says;

    Unusable(String says) {
      super(says);
      this.says = says;
    }

    /** Why, and what to do. */
    public String says() {
      return says;
    }
  }

  /**
   * Makes the folder when there is none, and takes it.
   *
   * @throws Unusable when another Inkstand runs on it, or it cannot be written
   */
  public static DataFolder take(Path path) {
    try {
      create(path);
      Path file = path.resolve(LOCK);
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        String holder = Files.readString(file).strip();
        channel.close();
        throw new Unusable(
            "another Inkstand (process %s) is running on %s; stop it first, or choose another"
                    .formatted(holder.isEmpty() ? "unknown" : holder, path)
                + " folder with --data");
      }
      byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
      return new DataFolder(path, channel);
    } catch (AccessDeniedException failure) {
      throw new Unusable("the data folder %s cannot be written by this user".formatted(path));
    } catch (IOException failure) {
      throw new Unusable("the data folder %s cannot be used: %s".formatted(path, failure));
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  private static void create(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
      if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
