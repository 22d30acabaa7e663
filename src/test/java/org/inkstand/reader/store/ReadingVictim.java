package org.inkstand.reader.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.inkstand.article.ArticleId;
import org.inkstand.kit.sql.Store;
import org.inkstand.kit.sql.StoreSettings;
import org.inkstand.reader.ForYou.Reading;
import org.inkstand.reader.ReaderId;

/**
 * A program that takes in readings by 64 at once and says of each, after it was answered, that it
 * was: {@code reader article} a line. It runs until somebody kills it.
 */
final class ReadingVictim {

  static final int AT_ONCE = 64;

  private ReadingVictim() {}

  public static void main(String[] arguments) throws InterruptedException {
    Store store = Store.open(StoreSettings.sqlite(Path.of(arguments[0])));
    var readings = new ReadingStore(store, Clock.systemUTC());
    var out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    Thread last = Thread.currentThread();
    for (int reader = 1; reader <= AT_ONCE; reader++) {
      int number = reader;
      last = Thread.ofVirtual().start(() -> read(readings, number, out));
    }
    last.join();
  }

  private static void read(ReadingStore readings, int reader, PrintStream out) {
    for (int article = 1; ; article++) {
      readings.take(new ReaderId(reader), new Reading(new ArticleId(article), 30, 50));
      out.println(reader + " " + article);
    }
  }
}
