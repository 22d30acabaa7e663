package org.inkstand.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/**
 * Moves a damaged index out of the way instead of deleting it, so that somebody can see what
 * happened to the disk. Only the last one is kept.
 */
final class SetAside {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private SetAside() {}

  /** Whether a failure says that the files are not what was written; a full disk does not. */
  static boolean damaged(Throwable failure) {
    return switch (failure) {
      case CorruptIndexException _ -> true;
      case IndexFormatTooOldException _ -> true;
      case IndexFormatTooNewException _ -> true;
      case EOFException _ -> true;
      case FileNotFoundException _ -> true;
      case NoSuchFileException _ -> true;
      case IllegalArgumentException _ -> true;
      case IndexOutOfBoundsException _ -> true;
      default -> false;
    };
  }

  /** Moves the folder beside itself and returns where it is now. */
  static Path move(Path folder, Instant now) throws IOException {
    String prefix = folder.getFileName() + "-damaged-";
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null || !Files.exists(folder)) {
      return folder;
    }
    try (Stream<Path> siblings = Files.list(parent)) {
      for (Path old : siblings.toList()) {
        if (old.getFileName().toString().startsWith(prefix)) {
          delete(old);
        }
      }
    }
    return Files.move(folder, parent.resolve(prefix + STAMP.format(now)));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
