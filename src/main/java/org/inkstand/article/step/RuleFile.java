package org.inkstand.article.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.inkstand.article.ArticleSettings;
import org.inkstand.article.clean.HtmlCleaner;
import org.inkstand.article.extract.PageReader;
import org.inkstand.article.extract.rule.PageRules;
import org.inkstand.article.player.VideoPlayers;
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

  private static final String NOT_THERE = "not there";

  private final Path file;
  private final HtmlCleaner cleaner;
  private String version = NOT_THERE;
  private PageReader reader;

  RuleFile(ArticleSettings settings, PageDrafting drafting) {
    this.file = settings.rules();
    this.cleaner = new HtmlCleaner(drafting.door(), VideoPlayers.of(settings.videoPlayers()));
    this.reader = new PageReader(cleaner, PageRules.NONE);
  }

  /** A reader that knows the rules as they are now. */
  synchronized PageReader reader() {
    String now = version();
    if (!now.equals(version)) {
      version = now;
      reader = new PageReader(cleaner, read());
    }
    return reader;
  }

  /** The file as it is; empty when it is not there. */
  String text() throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException _) {
      return "";
    }
  }

  /** Puts another in its place: who reads it meanwhile has the one or the other. */
  void replace(String text) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file;
    Path fresh = place.resolveSibling(place.getFileName() + ".new");
    Files.writeString(fresh, text);
    Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** What tells one content of the file from the next; a file that was replaced has another key. */
  private String version() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
    } catch (IOException _) {
      return NOT_THERE;
    }
  }

  private PageRules read() {
    try {
      PageRules rules = PageRules.parse(text());
      rules.mistakes().forEach(mistake -> LOG.warn("{}: {}", file, mistake));
      LOG.info("{} rules for single sites in {}", rules.rules().size(), file);
      return rules;
    } catch (IOException failure) {
      LOG.warn("the rules in {} cannot be read: {}", file, failure.toString());
      return PageRules.NONE;
    }
  }
}
