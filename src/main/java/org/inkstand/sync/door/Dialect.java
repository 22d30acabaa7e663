package org.inkstand.sync.door;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.inkstand.sync.atom.AtomSheet;
import org.inkstand.sync.outgoing.Channel;
import org.inkstand.sync.rss.RssSheet;

/** How a feed is written, told by the ending of its address. */
enum Dialect {
  RSS(".xml", "application/rss+xml;charset=UTF-8", RssSheet::of),
  ATOM(".atom", "application/atom+xml;charset=UTF-8", AtomSheet::of);

  private final String ending;
  private final String contentType;
  private final Function<Channel, byte[]> sheet;

  Dialect(String ending, String contentType, Function<Channel, byte[]> sheet) {
    this.ending = ending;
    this.contentType = contentType;
    this.sheet = sheet;
  }

  /** The dialect of a file's name. */
  static Optional<Dialect> of(String file) {
    return Arrays.stream(values()).filter(dialect -> file.endsWith(dialect.ending)).findFirst();
  }

  /** The name without the ending. */
  String stem(String file) {
    return file.substring(0, file.length() - ending.length());
  }

  String contentType() {
    return contentType;
  }

  byte[] write(Channel channel) {
    return sheet.apply(channel);
  }
}
