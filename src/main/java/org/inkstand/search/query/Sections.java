package org.inkstand.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inkstand.title.MediaTopic;

/** Finds media topics by what people call them: by number, slug or name, in any language. */
public final class Sections {

  private static final Pattern NUMBER = Pattern.compile("\\d{8}");

  private Sections() {}

  /** The qcode of a section. */
  public static Optional<String> find(String typed) {
    String asked = typed.toLowerCase(Locale.ROOT);
    String qcode = NUMBER.matcher(asked).matches() ? "medtop:" + asked : asked;
    return MediaTopic.find(qcode)
        .or(() -> MediaTopic.findBySlug(asked))
        .or(() -> MediaTopic.guess(typed.replace('-', ' ')))
        .map(MediaTopic::qcode);
  }
}
