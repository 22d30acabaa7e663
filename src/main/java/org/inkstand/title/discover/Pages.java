package org.inkstand.title.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inkstand.kit.http.HttpResult.Fetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Pages of HTML as they were fetched. */
final class Pages {

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

  private Pages() {}

  static Document parse(Fetched page) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(page.body()), charset(page), page.finalAddress().toString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What the header says; nothing leaves it to the page itself. */
  private static @Nullable String charset(Fetched page) {
    Matcher said = CHARSET.matcher(page.headers().first("content-type"));
    try {
      return said.find() && Charset.isSupported(said.group(1)) ? said.group(1) : null;
    } catch (IllegalCharsetNameException _) {
      return null;
    }
  }
}
