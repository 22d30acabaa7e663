package org.inkstand.article.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.inkstand.article.PageSettings;
import org.inkstand.article.clean.PictureDoor;
import org.inkstand.article.extract.PageReader;
import org.inkstand.article.extract.rule.PageRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The operator's rules for single sites, in the data folder. The file is read anew when it has
 * changed, so that a rule holds from the next page on; what is wrong in it is written to the log
 * once, and the rest of it holds.
 */
@Component
final class RuleFile {

  private static final Logger LOG = LoggerFactory.getLogger(RuleFile.class);

  private final Path file;
  private final PictureDoor door;
  private Version version = new Version(FileTime.fromMillis(0), -1);
  private PageReader reader;

  RuleFile(PageSettings settings, PageDrafting drafting) {
    this.file = settings.rules();
    this.door = drafting.door();
    this.reader = new PageReader(door);
  }

  /** What tells one content of the file from the next; size -1 when it is not there. */
  private record Version(FileTime changed, long bytes) {}

  /** A reader that knows the rules as they are now. */
  synchronized PageReader reader() {
    Version now = version();
    if (!now.equals(version)) {
      version = now;
      reader = new PageReader(door, read(now));
    }
    return reader;
  }

  private Version version() {
    try {
      return new Version(Files.getLastModifiedTime(file), Files.size(file));
    } catch (IOException _) {
      return new Version(FileTime.fromMillis(0), -1);
    }
  }

  private PageRules read(Version now) {
    if (now.bytes() < 0) {
      return PageRules.NONE;
    }
    try {
      PageRules rules = PageRules.parse(Files.readString(file));
      rules.mistakes().forEach(mistake -> LOG.warn("{}: {}", file, mistake));
      LOG.info("{} rules for single sites in {}", rules.rules().size(), file);
      return rules;
    } catch (IOException failure) {
      LOG.warn("the rules in {} cannot be read: {}", file, failure.toString());
      return PageRules.NONE;
    }
  }
}
