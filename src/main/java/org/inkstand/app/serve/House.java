package org.inkstand.app.serve;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.inkstand.kit.sql.Store;
import org.inkstand.web.desk.storage.Installation;
import org.springframework.aot.AotDetector;
import org.springframework.stereotype.Component;

/** This installation as its desk shows it: what lies in the data folder, and what it runs on. */
@Component
final class House implements Installation {

  private final Path folder;
  private final Store store;
  private final ReentrantLock givingBack = new ReentrantLock();

  House(DataFolder folder, Store store) {
    this.folder = folder.path();
    this.store = store;
  }

  @Override
  public List<Part> parts() {
    long search = bytes(folder.resolve("search"));
    long pictures = bytes(folder.resolve("pictures"));
    long files = bytes(folder.resolve("inkstand.db")) + beside("-wal") + beside("-shm");
    long kept = store.embedded() ? files : store.space().all();
    long all = bytes(folder);
    return List.of(
        new Part("store", kept),
        new Part("search", search),
        new Part("pictures", pictures),
        new Part("rest", Math.max(0, all - files - search - pictures)));
  }

  private long beside(String ending) {
    return bytes(folder.resolve("inkstand.db" + ending));
  }

  @Override
  public long unused() {
    return store.space().unused();
  }

  @Override
  public long roomLeft() {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException _) {
      return -1;
    }
  }

  @Override
  public long giveBack() {
    givingBack.lock();
    try {
      long before = parts().getFirst().bytes();
      store.giveBack();
      return before - parts().getFirst().bytes();
    } finally {
      givingBack.unlock();
    }
  }

  @Override
  public List<Fact> made() {
    boolean cached =
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .anyMatch(argument -> argument.startsWith("-XX:AOTCache"));
    return List.of(
        new Fact("inkstand", Version.TEXT),
        new Fact("java", Runtime.version() + ", " + System.getProperty("java.vendor", "")),
        new Fact("store", store.version()),
        new Fact("lucene", "Lucene " + org.apache.lucene.util.Version.LATEST),
        new Fact("system", System.getProperty("os.name") + " " + System.getProperty("os.arch")),
        new Fact(
            "wiring", AotDetector.useGeneratedArtifacts() ? "written at build" : "read at start"),
        new Fact("start", cached ? "from its cache" : "without a cache"));
  }

  /** Files come and go while they are counted: what is gone is not counted. */
  private static long bytes(Path place) {
    long[] sum = {0};
    try {
      Files.walkFileTree(
          place,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              sum[0] += attributes.size();
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException _) {
      // What could be counted so far is what there is to say.
    }
    return sum[0];
  }
}
