package org.inkstand.article.fetch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures on disk, up to a number of bytes; those asked for least go first. Which files there are
 * is known in memory, about a hundred bytes each. A disk that is full or gone makes the door slow
 * and never wrong.
 */
final class PictureCache {

  private static final Logger LOG = LoggerFactory.getLogger(PictureCache.class);

  private static final String JPEG = ".jpg";
  private static final String PNG = ".png";

  private final Path folder;
  private final Cache<String, File> files;

  PictureCache(Path folder, long bytesMax) {
    this.folder = folder;
    this.files =
        Caffeine.newBuilder()
            .maximumWeight(bytesMax)
            .weigher((String _, File file) -> (int) Math.min(file.bytes, Integer.MAX_VALUE))
            .executor(Runnable::run)
            .evictionListener(this::evicted)
            .build();
    load();
  }

  /** A picture at a width; 0 stands for the master of which the others are made. */
  Optional<Print> find(URI picture, int width) {
    String key = key(picture, width);
    File file = files.getIfPresent(key);
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Print(Files.readAllBytes(path(key, file)), file.png));
    } catch (IOException _) {
      files.invalidate(key);
      return Optional.empty();
    }
  }

  /** Keeps one. */
  void keep(URI picture, int width, Print print) {
    String key = key(picture, width);
    File file = new File(print.bytes().length, print.png());
    Path path = path(key, file);
    try {
      Files.createDirectories(path.getParent());
      Path draft = Files.createTempFile(folder, "draft", ".tmp");
      Files.write(draft, print.bytes());
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      files.put(key, file);
    } catch (IOException failure) {
      LOG.warn("a picture could not be kept in {}: {}", folder, failure.toString());
    }
  }

  /** Throws one away, if it is kept. */
  void drop(URI picture, int width) {
    String key = key(picture, width);
    File file = files.asMap().remove(key);
    evicted(key, file, RemovalCause.EXPLICIT);
  }

  private void load() {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> paths = Files.walk(folder, 2)) {
        paths.filter(Files::isRegularFile).forEach(this::load);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void load(Path path) {
    String name = path.getFileName().toString();
    try {
      if (name.endsWith(JPEG) || name.endsWith(PNG)) {
        files.put(
            name.substring(0, name.length() - JPEG.length()),
            new File(Files.size(path), name.endsWith(PNG)));
      } else {
        // The draft of a picture during which the power went.
        Files.deleteIfExists(path);
      }
    } catch (IOException failure) {
      LOG.warn("{} cannot be read: {}", path, failure.toString());
    }
  }

  private void evicted(@Nullable String key, @Nullable File file, RemovalCause cause) {
    if (key != null && file != null) {
      try {
        Files.deleteIfExists(path(key, file));
      } catch (IOException failure) {
        LOG.warn("a picture could not be removed from {}: {}", folder, failure.toString());
      }
    }
  }

  private Path path(String key, File file) {
    return folder.resolve(key.substring(0, 2)).resolve(key + (file.png ? PNG : JPEG));
  }

  private static String key(URI picture, int width) {
    try {
      byte[] name = (width + " " + picture).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private record File(long bytes, boolean png) {}
}
